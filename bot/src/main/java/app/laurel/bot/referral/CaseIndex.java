package app.laurel.bot.referral;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds cases by whose they are, by who is in them, and by whether something is still to happen. */
public interface CaseIndex {

    /** Enters a case; entering it again adds only what is new. */
    void enter(Entry entry);

    /** Nothing is to happen about a case any more. */
    void close(CaseId id);

    /** The cases of a referrer, the newest first. */
    List<CaseId> madeBy(String owner, int most);

    /** The cases in which somebody is found by this, the newest first. */
    List<CaseId> with(String token, int most);

    /** The cases for a product, the newest first. */
    List<CaseId> of(Product product, int most);

    /** All cases that are not settled, read page by page; what is settled meanwhile may still come. */
    Stream<CaseId> open();

    /**
     * What a case is found by.
     *
     * @param owner the referrer's owner id
     */
    record Entry(CaseId id, Instant madeAt, String owner, Product product, Collection<String> tokens, boolean open) {}
}
