"""Speech: a segment's text and mentions in; utterances out, each with the voices it passed."""

from habeas.extract.speech.utterances import Utterance, utterances
from habeas.extract.speech.voices import Voice

__all__ = ["Utterance", "Voice", "utterances"]
