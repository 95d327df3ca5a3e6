package app.laurel.cards.celebration;

import app.laurel.cards.Card;

/** Celebrates somebody's first referral reward; says nothing of amounts or customers. */
public record FirstReferralCard(String name) implements Card {}
