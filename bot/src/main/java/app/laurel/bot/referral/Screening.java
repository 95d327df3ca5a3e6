package app.laurel.bot.referral;

import app.laurel.bot.people.People;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what makes a referral worth a person's second look; it decides nothing by itself. */
public final class Screening {

    private static final int MOST_TO_COMPARE = 20;
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Set<String> DID_NOT_LAST =
            Set.of(Reason.CLOSED_EARLY.name(), Reason.CRM_REVERSED.name(), Reason.SUSPECTED_MISUSE.name());

    private final Cases cases;
    private final CaseIndex index;
    private final People people;
    private final ScreeningSettings settings;
    private final InstantSource clock;
    private volatile Seen seen = new Seen(Instant.MIN, Set.of());

    Screening(Cases cases, CaseIndex index, People people, ScreeningSettings settings, InstantSource clock) {
        this.cases = cases;
        this.index = index;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a person should look at it before it earns. */
    boolean holds(Referral referral, boolean onReferral) {
        return settings.holdFrom() > 0 && points(flags(referral, onReferral)) >= settings.holdFrom();
    }

    /** What is found, each with its points. */
    public Map<Flag, Integer> flags(Referral referral, boolean onReferral) {
        var found = new EnumMap<Flag, Integer>(Flag.class);
        var known = referral.particulars();
        var others = sharing(referral);
        add(found, Flag.HOUSEHOLD, isOfOneHousehold(known));
        add(found, Flag.EMPLOYEE, isColleagueAsCustomer(known));
        add(found, Flag.SHARED_CONTACT, !others.isEmpty());
        add(found, Flag.VELOCITY, isVeryFast(referral));
        // Regulation R, 12 CFR 218 and 343: where the referral itself earns, what became of others plays no part.
        add(found, Flag.CYCLING, !onReferral && others.stream().anyMatch(Screening::didNotLast));
        return new TreeMap<>(found);
    }

    public static int points(Map<Flag, Integer> flags) {
        return flags.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void add(Map<Flag, Integer> found, Flag flag, boolean is) {
        if (is) {
            found.put(flag, settings.points(flag));
        }
    }

    private static boolean isOfOneHousehold(Particulars known) {
        var referrer = known.referrerContact();
        var referee = known.referee();
        return isTheSame(referrer.phone(), referee.phone()) || isTheSame(referrer.email(), referee.email());
    }

    private boolean isColleagueAsCustomer(Particulars known) {
        return known.referrer() instanceof Referrer.Customer
                && Stream.of(known.referrerContact().email(), known.referee().email())
                        .filter(email -> !email.isEmpty())
                        .anyMatch(email -> colleagues().contains(Token.of(email)));
    }

    /** The addresses of all colleagues, as they were a minute ago at most. */
    private Set<String> colleagues() {
        var now = clock.instant();
        var last = seen;
        if (last.at().isAfter(now.minus(FRESH)) && !last.at().isAfter(now)) {
            return last.emails();
        }
        var next = new Seen(
                now,
                people.everybody().stream()
                        .map(person -> Token.of(person.email()))
                        .collect(Collectors.toUnmodifiableSet()));
        seen = next;
        return next.emails();
    }

    private record Seen(Instant at, Set<String> emails) {}

    /** Others who were referred with the same address or number. */
    private List<Referral> sharing(Referral referral) {
        var referee = referral.particulars().referee();
        return Stream.of(referee.email(), referee.phone())
                .filter(text -> !text.isEmpty())
                .flatMap(text -> index.with(Token.of(text), MOST_TO_COMPARE).stream())
                .distinct()
                .filter(id -> !id.equals(referral.id()))
                .flatMap(id -> cases.find(id).stream())
                .filter(other -> other.stage() != Stage.DUPLICATE)
                .filter(other -> !other.refereeOwner().equals(referral.refereeOwner()))
                .filter(other -> shares(other.particulars().referee(), referee))
                .toList();
    }

    private static boolean shares(Contact other, Contact referee) {
        return isTheSame(other.email(), referee.email()) || isTheSame(other.phone(), referee.phone());
    }

    private boolean isVeryFast(Referral referral) {
        var owner = referral.particulars().referrer().owner();
        var since = referral.madeAt().minus(settings.within());
        var made = index.madeBy(owner, settings.fast() + 1);
        return made.size() > settings.fast()
                && cases.find(made.getLast())
                        .filter(oldest -> oldest.madeAt().isAfter(since))
                        .isPresent();
    }

    private static boolean didNotLast(Referral other) {
        return other.stage() == Stage.REVERSED
                || DID_NOT_LAST.contains(other.course().code());
    }

    private static boolean isTheSame(String one, String other) {
        return !one.isEmpty() && Token.of(one).equals(Token.of(other));
    }
}
