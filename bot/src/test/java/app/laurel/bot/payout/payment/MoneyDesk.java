package app.laurel.bot.payout.payment;

import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.TimerRunner;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.event.Worker;
import app.laurel.bot.money.Money;
import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.store.PayoutStores;
import app.laurel.bot.payout.tax.TaxGates;
import app.laurel.bot.payout.tax.TaxThresholds;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.SmallBank;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.RewardDesk;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.ledger.Ledger;
import app.laurel.bot.reward.store.LedgerDocuments;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Relays;
import app.laurel.bot.store.Trail;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rewards and payouts together with a scripted rail; the process can die and start again. */
public final class MoneyDesk {

    private Instant now = Instant.parse("2026-11-22T17:00:00Z");
    private final InstantSource clock = () -> now;
    private final InMemoryDocuments kept = new InMemoryDocuments(clock);
    private Documents documents = kept;
    final ScriptedRail rail = new ScriptedRail();
    final List<String> faults = new ArrayList<>();
    private final Money limit;
    public RewardDesk rewards;
    Payouts payouts;
    Learning learning;
    Stopping stopping;
    Waking waking;
    private List<Worker> workers;

    public MoneyDesk(String budget) {
        this.limit = Money.of(budget, "CAD");
        start();
    }

    /** Everything but the documents is made anew, as after a crash. */
    void start() {
        rewards = new RewardDesk(
                documents,
                clock,
                id -> Optional.of(Money.of(limit.decimal(), id.currency().getCurrencyCode())));
        payouts = PayoutStores.in(documents, new Trail(documents, clock));
        learning = new Learning(payouts, clock);
        stopping = new Stopping(payouts, clock);
        waking = new Waking(payouts);
        var rails = new Rails(List.of(rail), new PayoutSettings("simulated", "simulated", Map.of()));
        var timers = new Timers(documents, clock);
        var tax = TaxGates.of(
                PayoutStores.taxIn(documents, new Trail(documents, clock)), new TaxThresholds(List.of()), Map.of());
        var reacting = new PayoutReactions(
                new Starting(payouts, rewards.carrying(), rewards.holding(), rails, tax, rewards.netting(), clock),
                new Reporting(payouts, rewards.carrying(), new SmallBank().people(), tax, rewards.netting()),
                stopping,
                waking,
                timers);
        var reactions = new Reactions();
        rewards.reactions().forEach(one -> one.addTo(reactions));
        reacting.addTo(reactions);
        new RailLanes(rails, new Sending(payouts, rails, learning, clock)).addTo(reactions);
        var deeds = new Deeds();
        reacting.addTo(deeds);
        var relays = new Relays(
                reactions, documents, kept, (reaction, partition, event, occurrence, fault) -> poisoned(fault));
        var runner = new TimerRunner(timers, deeds, documents, (deed, subject, level, fault) -> poisoned(fault), clock);
        workers = Stream.concat(relays.all().stream(), Stream.of(runner)).toList();
    }

    private void poisoned(RuntimeException fault) {
        faults.add(fault.toString());
        if (fault instanceof ScriptedRail.Crash crash) {
            throw crash;
        }
    }

    /** Works until nothing is left to do; a crash starts the process anew. */
    public void settles() {
        for (int step = 0; step < 2000; step++) {
            try {
                if (workers.stream().filter(Worker::work).count() == 0) {
                    return;
                }
            } catch (ScriptedRail.Crash died) {
                start();
            }
        }
        throw new AssertionError("It does not come to rest");
    }

    /** Everything but the rails gets on with its work. */
    void worksInside() {
        var inside = workers.stream()
                .filter(worker -> worker.name().equals("relay:inside"))
                .toList();
        for (int step = 0; step < 100; step++) {
            inside.forEach(Worker::work);
        }
    }

    /** The process dies before any position was saved, and everybody is told everything once more. */
    void hearsAllAgain() {
        kept.forgetPositions();
        start();
    }

    Documents documents() {
        return kept;
    }

    /** The general ledger, with all that has been posted. */
    public Ledger ledger() {
        var ledger = new LedgerDocuments(kept, kept);
        ledger.catchUp();
        return ledger;
    }

    /** Starts anew on other documents, as to count what is written. */
    void runsOn(Documents others) {
        documents = others;
        start();
    }

    void passes(Duration time) {
        settles();
        now = now.plus(time);
        settles();
    }

    void comesToAnEnd() {
        for (int i = 0; i < 40; i++) {
            passes(Duration.ofMinutes(30));
        }
    }

    public ReferralFacts chequing(String id, String person) {
        return facts(id, "CHEQUING", person);
    }

    ReferralFacts facts(String id, String product, String person) {
        return new ReferralFacts(
                new CaseId(id),
                new Product(product),
                Country.CA,
                new Referrer.Employee(new PersonId(person)),
                "customer:C-9",
                now);
    }

    static EntitlementRef ref(ReferralFacts facts) {
        return new EntitlementRef(
                new Owner(facts.referrer().owner()), EntitlementId.of(facts.id().value(), "referrer"));
    }

    Stage stage(ReferralFacts facts) {
        var ref = ref(facts);
        return rewards.entitlements().find(ref.owner(), ref.id()).orElseThrow().stage();
    }

    Optional<PayoutId> payout(ReferralFacts facts) {
        var ref = ref(facts);
        return rewards.entitlements()
                .find(ref.owner(), ref.id())
                .flatMap(one -> one.transfer())
                .map(transfer -> new PayoutId(transfer.id()));
    }

    void hears(PayoutId id, News news) {
        learning.hear("simulated", id, news);
    }

    void releases(ReferralFacts facts) {
        var ref = ref(facts);
        rewards.holding().release(ref.owner(), ref.id(), new PersonId("fin"));
    }

    void stops(ReferralFacts facts) {
        payout(facts).ifPresent(id -> stopping.stop(id, Actor.person(new PersonId("fin"))));
    }
}
