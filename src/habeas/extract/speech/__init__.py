"""Speech: a segment's text and mentions in; utterances out, each with the voices it passed."""

from habeas.extract.speech.utterances import Script, Utterance, script, utterances
from habeas.extract.speech.voices import Voice

__all__ = ["Script", "Utterance", "Voice", "script", "utterances"]
