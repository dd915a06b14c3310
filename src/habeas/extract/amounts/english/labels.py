"""English words that make a number a name, a date, an age or an address."""

from habeas.extract.amounts.phrases import word_set

# Words before a number that make it a label, not a count: colony 17, article 228, room 5.
LABELS: frozenset[str] = word_set("""
    no nr number num № # n article articles art section paragraph part chapter clause rule law
    page pages p ik kp sizo liu vk lpu fku t floor line row table figure item point apartment
    flat highway route version pgh id tag case file ref chat category type grade zone order
    decree resolution protocol regulation act bill cargo iphone android windows samsung nokia
    ural kamaz flight appendix annex lines rows chapters sections tables figures items volume
    vol issue edition question lesson verse psalm serial passport code pin postcode account card
    invoice phone tel mobile extension ext box covid area studio boeing airbus class psm room
""")
# The same, unless a counted noun follows: "from the colony 50 men".
SOFT_LABELS: frozenset[str] = word_set("""
    colony prison room cell ward unit battalion brigade regiment division squad detachment
    barrack barracks hospital school building house prisoner inmate convict detainee bed bunk
    platform gate checkpoint post sector camp zone top step day week group block channel
""")
# Nouns that a number before them names rather than counts.
NUMBERED: frozenset[str] = frozenset()
STREETS: frozenset[str] = word_set("street avenue road lane boulevard prospekt st ave rd ulitsa ul")
# Before a number: it is somebody's age.
AGED: frozenset[str] = word_set("younger older he's she's i'm aged age turned turns he she turning")
BEING: frozenset[str] = word_set("is was just only now already")
DATING: frozenset[str] = word_set("in of since by until till from year before after during and")
# Words after a number that make it a time of day.
# A bound that after these, or after people, is one of age: they are under thirty.
AGE_BOUNDS: frozenset[str] = word_set("under over above below")
HOURLY: frozenset[str] = word_set("at past")
CLOCK: frozenset[str] = frozenset(["past", "am", "pm", "a", "o'clock", "p"])
