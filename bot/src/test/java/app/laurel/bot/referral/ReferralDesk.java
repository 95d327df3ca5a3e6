package app.laurel.bot.referral;

import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.Directory;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.referral.store.StoredCaseIndex;
import app.laurel.bot.referral.store.StoredCases;
import app.laurel.bot.referral.store.StoredInbox;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Relays;
import app.laurel.bot.store.Trail;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Referrals on an empty store, with people enough, simple terms, and a reward room that says yes at once. */
public final class ReferralDesk {

    static final PersonId ANA = new PersonId("ana");
    static final PersonId OLA = new PersonId("ola");

    final MovableClock clock = new MovableClock();
    final InMemoryDocuments documents = new InMemoryDocuments(clock);
    final Trail trail = new Trail(documents, clock);
    final StoredCases cases = new StoredCases(documents, trail);
    final StoredCaseIndex index = new StoredCaseIndex(documents);
    final StoredInbox inbox = new StoredInbox(documents, documents, trail, clock);
    final Set<String> oddities = new TreeSet<>();
    final List<String> rewardHeard = new ArrayList<>();
    final ReferralRoom room;
    final Relays relays;
    int seasoningDays;
    boolean rewardAnswers = true;

    public ReferralDesk() {
        var people = new People(new FewPeople(), (person, roles) -> roles);
        room = new ReferralRoom(
                cases,
                index,
                inbox,
                new Noted(),
                new SimpleTerms(),
                people,
                new Timers(documents, clock),
                clock,
                Duration.ofDays(180),
                new Precedence(List.of("onboarding", Source.CRM)),
                new ScreeningSettings(100, 100, 100, 40, 40, 40, 20, Duration.ofDays(1)));
        var reactions = new Reactions();
        room.reacting().addTo(reactions);
        reactions.on(ReferralRegistered.class, "test.registered", (event, occurrence) -> registered(event.facts()));
        reactions.on(ReferralQualified.class, "test.qualified", (event, occurrence) -> entitle(event.facts()));
        reactions.on(
                ReferralReversed.class,
                "test.reversed",
                (event, occurrence) ->
                        rewardHeard.add("reversed " + event.facts().id()));
        relays = new Relays(reactions, documents, documents, (reaction, partition, id, occurrence, fault) -> {
            throw fault;
        });
    }

    Person ana() {
        return new FewPeople().find(ANA).orElseThrow();
    }

    private void registered(ReferralFacts facts) {
        if (facts.product().code().equals("SECURITIES")) {
            entitle(facts);
        }
    }

    private void entitle(ReferralFacts facts) {
        rewardHeard.add("earned " + facts.id() + " by " + facts.referrer().owner());
        if (rewardAnswers) {
            room.referring().entitled(facts.id(), List.of("reward-for:" + facts.id() + ":referrer"));
        }
    }

    /** The CRM says all of this, one after the other, and everything follows. */
    ReferralDesk hears(Confirmation... told) {
        for (var one : told) {
            room.receiving().receive(one);
            settles();
        }
        return this;
    }

    ReferralDesk hears(Collection<Confirmation> told) {
        return hears(told.toArray(Confirmation[]::new));
    }

    public void settles() {
        while (relays.all().stream().filter(relay -> relay.work()).count() > 0) {
            // Until nothing is left to follow up.
        }
    }

    public ReferralRoom room() {
        return room;
    }

    public InMemoryDocuments documents() {
        return documents;
    }

    Referral theCase() {
        return theCase("CRM-1");
    }

    public Referral theCase(String crmId) {
        return room.referring().find(cases.named(crmId).orElseThrow()).orElseThrow();
    }

    private final class Noted implements Oddities {

        @Override
        public void note(CaseId id, Oddity oddity, String cause) {
            oddities.add(oddity + " " + cause);
        }

        @Override
        public void settle(CaseId id, Oddity oddity, String cause) {
            oddities.remove(oddity + " " + cause);
        }
    }

    private final class SimpleTerms implements Terms {

        @Override
        public Offer offer(Product product, Country country, Referrer referrer, Instant at) {
            return new Offer.Earns(
                    Money.of("50.00", country.currency().getCurrencyCode()),
                    Optional.empty(),
                    product.code().equals("SECURITIES") && country == Country.US,
                    seasoningDays);
        }

        @Override
        public List<Product> products(Country country, Instant at) {
            return List.of(new Product("CHEQUING"), new Product("SECURITIES"));
        }
    }

    static final class FewPeople implements Directory {

        private final Map<PersonId, Person> people =
                Map.of(ANA, person(ANA, "Ana Silva"), OLA, person(OLA, "Ola Berg", Role.PROGRAMME_OWNER));

        @Override
        public Optional<Person> find(PersonId id) {
            return Optional.ofNullable(people.get(id));
        }

        @Override
        public Collection<Person> everybody() {
            return people.values();
        }

        @Override
        public List<Person> reportsOf(PersonId manager) {
            return List.of();
        }

        private static Person person(PersonId id, String name, Role... roles) {
            return new Person(
                    id,
                    name,
                    id + "@demo.bank",
                    Optional.empty(),
                    "Retail Banking",
                    "Ontario",
                    Country.CA,
                    Country.CA.currency(),
                    Optional.of(Locale.ENGLISH),
                    ZoneId.of("America/Toronto"),
                    LocalDate.parse("2020-01-06"),
                    Optional.empty(),
                    Set.of(roles));
        }
    }
}
