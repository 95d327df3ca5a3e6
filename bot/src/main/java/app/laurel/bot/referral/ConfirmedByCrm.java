package app.laurel.bot.referral;

import java.time.Instant;
import java.util.stream.Stream;

/** What the CRM has confirmed, listed from its own words as they came in, whatever became of them here. */
public interface ConfirmedByCrm {

    /** Each referral that the CRM has ever said to hold, once, by the CRM's id; read page by page. */
    Stream<Word> words();

    /** Takes in what has come since the last time. */
    void catchUp();

    /** A referral by the CRM's id, and when it was first said to hold. */
    record Word(String crmId, Instant receivedAt) {}
}
