package app.laurel.bot.referral;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.Casebook.Change;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes a referral on a colleague's word, or on a customer's. */
public final class Submitting {

    private static final int MOST_TO_COMPARE = 50;

    private final Cases cases;
    private final CaseIndex index;
    private final Casebook casebook;
    private final Terms terms;
    private final InstantSource clock;

    Submitting(Cases cases, CaseIndex index, Casebook casebook, Terms terms, InstantSource clock) {
        this.cases = cases;
        this.index = index;
        this.casebook = casebook;
        this.terms = terms;
        this.clock = clock;
    }

    /** What can be referred for where this person works. */
    public List<Product> products(Person referrer) {
        return terms.products(referrer.country(), clock.instant());
    }

    /** Says what a referral would earn, and whether there is one already; nothing is kept. */
    public Checked check(Person referrer, Wish wish) {
        if (!isComplete(wish)) {
            return new Checked.Incomplete();
        }
        if (wish.referee().hasOddEmail()) {
            return new Checked.OddEmail();
        }
        if (products(referrer).stream().noneMatch(product -> product.code().equals(wish.product()))) {
            return new Checked.NoSuchProduct();
        }
        if (isSelf(referrer, wish.referee())) {
            return new Checked.OwnName();
        }
        return compare(new Product(wish.product()), referrer.country(), new Referrer.Employee(referrer.id()), wish);
    }

    private Checked compare(Product product, Country country, Referrer referrer, Wish wish) {
        var others = referralsOf(wish.referee());
        var own = others.stream()
                .filter(one -> one.particulars().referrer().equals(referrer))
                .filter(one -> one.particulars().product().equals(product))
                .findFirst();
        if (own.isPresent()) {
            return new Checked.AlreadyReferred(own.get().id());
        }
        return new Checked.Fine(product, terms.offer(product, country, referrer, clock.instant()), !others.isEmpty());
    }

    /** Submits; the same request makes one case, however often it is pressed. */
    public Submitted submit(Person referrer, Wish wish, RequestId request) {
        var id = casebook.idFor(request.value(), isOf(referrer.id().value(), wish));
        if (cases.find(id).isPresent()) {
            return new Submitted.Done(id);
        }
        if (!wish.consent()) {
            return new Submitted.NoConsent();
        }
        return switch (check(referrer, wish)) {
            case Checked.Fine fine -> {
                var particulars = new Particulars(
                        fine.product(),
                        referrer.country(),
                        new Referrer.Employee(referrer.id()),
                        new Contact("", referrer.name(), referrer.email(), ""),
                        wish.referee());
                yield open(id, Actor.person(referrer.id()), particulars, wish, referrer.id());
            }
            case Checked.Refused refused -> new Submitted.NotNow(refused);
        };
    }

    /** Submits what a customer wishes; the same request makes one case. */
    public Submitted submit(CustomersWish customers, RequestId request) {
        var id = casebook.idFor(request.value(), isOf(customers.referrer().owner(), customers.wish()));
        if (cases.find(id).isPresent()) {
            return new Submitted.Done(id);
        }
        if (!customers.wish().consent()) {
            return new Submitted.NoConsent();
        }
        return switch (check(customers)) {
            case Checked.Fine fine -> {
                var particulars = new Particulars(
                        fine.product(),
                        customers.country(),
                        customers.referrer(),
                        customers.contact(),
                        customers.wish().referee());
                yield open(
                        id,
                        Actor.system(customers.recordedBy().value()),
                        particulars,
                        customers.wish(),
                        customers.recordedBy());
            }
            case Checked.Refused refused -> new Submitted.NotNow(refused);
        };
    }

    private Checked check(CustomersWish customers) {
        var wish = customers.wish();
        if (!isComplete(wish)) {
            return new Checked.Incomplete();
        }
        if (wish.referee().hasOddEmail()) {
            return new Checked.OddEmail();
        }
        var products = terms.products(customers.country(), clock.instant());
        if (products.stream().noneMatch(product -> product.code().equals(wish.product()))) {
            return new Checked.NoSuchProduct();
        }
        if (customers.isOfThemselves()) {
            return new Checked.OwnName();
        }
        var checked = compare(new Product(wish.product()), customers.country(), customers.referrer(), wish);
        // What a customer is never paid for, they are not asked to do.
        return checked instanceof Checked.Fine fine && fine.offer() instanceof Terms.Offer.Nothing
                ? new Checked.NoSuchProduct()
                : checked;
    }

    private Submitted open(CaseId id, Actor actor, Particulars particulars, Wish wish, PersonId recordedBy) {
        casebook.change(
                id,
                actor,
                (before, now) -> before.isPresent()
                        ? Change.none(id)
                        : Change.to(Referral.start(id, submitted(id, particulars, wish, recordedBy, now)), id));
        return new Submitted.Done(id);
    }

    private static Fact submitted(CaseId id, Particulars particulars, Wish wish, PersonId recordedBy, Instant now) {
        var consent = new Consent(wish.referee().name(), recordedBy, now, wish.relationship());
        return new Fact(
                id + ":" + Step.SUBMITTED,
                Step.SUBMITTED,
                now,
                "",
                "",
                Optional.of(particulars),
                Optional.of(consent),
                Optional.empty());
    }

    /** Whether a case was made of this wish; the CRM may have told more of it meanwhile. */
    private static Predicate<Referral> isOf(String owner, Wish wish) {
        return referral -> referral.first(Step.SUBMITTED)
                .flatMap(Fact::particulars)
                .filter(made -> made.referrer().owner().equals(owner))
                .filter(made -> made.referee().equals(wish.referee()))
                .isPresent();
    }

    private List<Referral> referralsOf(Contact referee) {
        return List.of(referee.customer(), referee.email(), referee.phone()).stream()
                .filter(text -> !text.isEmpty())
                .flatMap(text -> index.with(Token.of(text), MOST_TO_COMPARE).stream())
                .distinct()
                .flatMap(id -> cases.find(id).stream())
                .filter(one -> !List.of(Stage.DENIED, Stage.EXPIRED, Stage.WITHDRAWN, Stage.DUPLICATE)
                        .contains(one.stage()))
                .toList();
    }

    private static boolean isComplete(Wish wish) {
        var referee = wish.referee();
        var reachable = !referee.email().isEmpty()
                || !referee.phone().isEmpty()
                || !referee.customer().isEmpty();
        return !referee.name().isEmpty() && reachable;
    }

    private static boolean isSelf(Person referrer, Contact referee) {
        return Token.of(referrer.email()).equals(Token.of(referee.email()))
                || Token.of(referrer.name()).equals(Token.of(referee.name()));
    }

    /**
     * What somebody wants to submit.
     *
     * @param product the product's code
     * @param relationship how they know each other, in their own words; may be empty
     * @param consent whether the referee has agreed to be introduced
     */
    public record Wish(String product, Contact referee, String relationship, boolean consent) {}

    /**
     * What a customer wants to submit.
     *
     * @param contact the customer, with their number
     * @param recordedBy the app to which the referee's consent was told
     */
    public record CustomersWish(Country country, Contact contact, Wish wish, PersonId recordedBy) {

        Referrer referrer() {
            return new Referrer.Customer(contact.customer());
        }

        boolean isOfThemselves() {
            var referee = wish.referee();
            return isTheSame(contact.customer(), referee.customer())
                    || isTheSame(contact.email(), referee.email())
                    || isTheSame(contact.phone(), referee.phone());
        }

        private static boolean isTheSame(String one, String other) {
            return !one.isEmpty() && Token.of(one).equals(Token.of(other));
        }
    }

    /** What can be said of a referral before it is made. */
    public sealed interface Checked {

        /**
         * It can be submitted.
         *
         * @param referredBefore whether somebody has introduced the same person already
         */
        record Fine(Product product, Terms.Offer offer, boolean referredBefore) implements Checked {}

        /** It can't. */
        sealed interface Refused extends Checked {}

        record Incomplete() implements Refused {}

        record OddEmail() implements Refused {}

        record NoSuchProduct() implements Refused {}

        record OwnName() implements Refused {}

        /** The same colleague has introduced the same person for the same product. */
        record AlreadyReferred(CaseId id) implements Refused {}
    }

    /** What became of it. */
    public sealed interface Submitted {

        record Done(CaseId id) implements Submitted {}

        record NoConsent() implements Submitted {}

        record NotNow(Checked.Refused why) implements Submitted {}
    }
}
