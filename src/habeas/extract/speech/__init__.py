"""Speech: a segment's text and mentions in; utterances and statements out, with their voices."""

from habeas.extract.speech.statements import Said, statements_of
from habeas.extract.speech.stretches import Utterance
from habeas.extract.speech.utterances import Script, heard, script
from habeas.extract.speech.voices import Voice

__all__ = ["Said", "Script", "Utterance", "Voice", "heard", "script", "statements_of"]
