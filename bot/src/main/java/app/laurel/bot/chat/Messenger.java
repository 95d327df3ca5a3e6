package app.laurel.bot.chat;

import app.laurel.bot.people.PersonId;
import app.laurel.cards.Card;
import java.util.function.Function;

/**
 * Messages that nobody asked for just now; kept until Teams has them, in order per conversation.
 *
 * <p>What it is about decides when it comes: see {@link Matter}. A cause is said once: the second message with the
 * same cause to the same receiver is dropped.
 */
public interface Messenger {

    /** A new message in the person's own chat. */
    void tell(PersonId person, Matter matter, String cause, Card card);

    /**
     * A card that stays current: the first time a new message, later the same message with the new content.
     *
     * @param slot what the card is about, as in {@code referral:R-7QK2M}
     */
    void show(PersonId person, Matter matter, String slot, String cause, Card card);

    /** For all to read, in the programme's channel, in each of its languages. */
    void announce(String cause, Function<Voice, Card> card);

    /** For all to read, in this channel, in each of its languages. */
    void announce(String channel, String cause, Function<Voice, Card> card);
}
