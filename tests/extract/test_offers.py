"""Offers: their terms, when they fall due, and what the same document says came of them."""

from dataclasses import replace
from time import process_time

from tests.extract.reading import read_text

from habeas.extract.claims.offers import offers_of
from habeas.records import load_vocabulary

TOLD = (
    "“They accept murderers but not rapists, and promise a pardon after six months and 100,000 "
    "rubles a month,” one prisoner said.\n"
    "A lawyer in Perm said: “They promised him a payout of five million rubles to the family.”\n"
    "His widow said she never received a single ruble of the five million rubles paid on death."
)

OFFER = "They were promised 200,000 rubles a month."


def offers(text, kind):
    done = read_text(text)
    quotes = {claim.id: claim.quote for claim in done.claims}
    return [(offer, quotes) for offer in done.offers if offer.kind == kind]


def test_a_pardon_falls_due_after_its_time_and_is_for_whom_the_same_voice_says():
    ((pardon, quotes),) = offers(TOLD, "pardon")
    assert (pardon.due.lo, pardon.due.unit) == (6, "month")
    assert "murderers" in quotes[pardon.eligible[0]]
    assert (pardon.outcome, pardon.told_by) == ("unknown", ())


def test_pay_has_its_rate():
    ((pay, _),) = offers(TOLD, "pay")
    assert (pay.rate, pay.due) == ("month", None)


def test_what_came_of_an_offer_is_told_beside_it():
    ((payment, quotes),) = offers(TOLD, "death_payment")
    assert payment.outcome == "broken"
    assert "never received" in quotes[payment.told_by[0]]
    assert payment.eligible == ()


def test_what_a_but_not_leaves_out_is_told_apart():
    told = [(c.quote, c.polarity) for c in read_text(TOLD).claims if c.kind == "eligibility"]
    assert told == [("They accept murderers", "positive"), ("but not rapists", "negative")]


def test_a_russian_chat_is_read_for_ukrainian_words_too():
    done = read_text("Із ІК-7 вивезли двадцять людей", language="ru", kind="chat", author="Зоя")
    assert [c.kind for c in done.claims] == ["departed"]


def test_many_offers_cost_no_more_each_than_a_few():
    def spent(times):
        (claim,) = [c for c in read_text(OFFER).claims if c.kind == "pay"]
        many = [replace(claim, id=str(number)) for number in range(times)]
        before = process_time()
        assert len(list(offers_of(many, load_vocabulary()))) == times
        return process_time() - before

    assert spent(20_000) < 1 + 20 * spent(2_000)
