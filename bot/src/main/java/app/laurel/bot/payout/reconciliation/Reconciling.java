package app.laurel.bot.payout.reconciliation;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.clock.Periodic;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.money.Money;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Statement;
import app.laurel.bot.payout.payment.Payout;
import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.payout.payment.Rails;
import app.laurel.bot.payout.payment.State;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.Transfer;
import app.laurel.bot.reward.cases.AnsweredToCrm;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.ledger.Ledger;
import app.laurel.bot.reward.overview.Overview;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Compares, each night and when finance asks, what was entitled with what was paid and held, the payouts with the
 * journal, and both with the rails' own books. It reads one reward after the other, so that any number of them fits.
 */
public final class Reconciling implements Periodic {

    /** The kind of the exceptions that differences are. */
    static final String KIND = "reconciliation";

    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);
    private static final int NIGHT = 3; // o'clock UTC: night in both countries
    private static final String NOT_ON_STATEMENT = "NOT_ON_STATEMENT";
    private static final Duration UNDER_WAY = Duration.ofHours(1);

    private final Overview overview;
    private final Entitlements entitlements;
    private final Payouts payouts;
    private final Rails rails;
    private final Ledger ledger;
    private final Exceptions exceptions;
    private final Reconciliations reconciliations;
    private final Supplier<AnsweredToCrm.Count> answered;
    private final InstantSource clock;

    Reconciling(
            Overview overview,
            Entitlements entitlements,
            Payouts payouts,
            Rails rails,
            Ledger ledger,
            Exceptions exceptions,
            Reconciliations reconciliations,
            Supplier<AnsweredToCrm.Count> answered,
            InstantSource clock) {
        this.overview = overview;
        this.entitlements = entitlements;
        this.payouts = payouts;
        this.rails = rails;
        this.ledger = ledger;
        this.exceptions = exceptions;
        this.reconciliations = reconciliations;
        this.answered = answered;
        this.clock = clock;
    }

    @Override
    public void addTo(Schedule schedule) {
        schedule.every(LOOKS_EVERY, "payout.reconcile", this::reconcileIfDue);
    }

    /** The last result, if there was one. */
    public Optional<Reconciliation> last() {
        return reconciliations.last();
    }

    /** Asks for a new one, which begins within a minute. */
    public void want() {
        reconciliations.want();
    }

    private void reconcileIfDue() {
        if (reconciliations.isWanted() || isNight(clock.instant())) {
            reconcile();
        }
    }

    private boolean isNight(Instant now) {
        var today = now.atZone(ZoneOffset.UTC).toLocalDate().atTime(NIGHT, 0).toInstant(ZoneOffset.UTC);
        return !now.isBefore(today)
                && reconciliations
                        .last()
                        .filter(last -> !last.at().isBefore(today))
                        .isEmpty();
    }

    /** Compares everything now; may run twice at the same time. */
    Reconciliation reconcile() {
        var pass = new Pass(clock.instant());
        overview.all().forEach(pass::compare);
        rails.all().forEach(pass::readStatement);
        pass.noteSilence();
        pass.readLedger();
        pass.countConfirmed();
        pass.closeWhatAgreesNow();
        var found = pass.result();
        reconciliations.keep(found);
        return found;
    }

    /** One comparison of everything. */
    private final class Pass {

        private final Instant start;
        private final Map<String, Map<Column, Reconciliation.Sum>> sums = new TreeMap<>();
        private final Set<String> found = new HashSet<>();
        private Reconciliation.Crm crm = new Reconciliation.Crm(0, 0, 0, 0);
        private int moving;
        private int silent;
        /** What was found before, and stays until it is found to agree. */
        private final Set<String> open;

        Pass(Instant start) {
            this.start = start;
            this.open = exceptions.waiting(Role.FINANCE, KIND).stream()
                    .map(waiting -> waiting.refusal().subject())
                    .collect(Collectors.toSet());
        }

        void compare(Overview.Line line) {
            var now = entitlements.find(line.ref().owner(), line.ref().id());
            if (now.isEmpty()) {
                differ("ENTITLEMENT_MISSING", line.ref().toString());
            } else if (isMoving(now.get())) {
                moving++;
            } else {
                compare(now.get());
            }
        }

        private boolean isMoving(Entitlement now) {
            var settledDown = now.standing().since().isBefore(start.minus(UNDER_WAY));
            return switch (now.stage()) {
                case ACCRUED, APPROVED, PAYABLE, IN_PAYOUT -> !settledDown;
                default -> !now.standing().since().isBefore(start);
            };
        }

        private void compare(Entitlement now) {
            add(now.amount(), Column.ENTITLED);
            if (!isPosted(now, "accrual:" + now.id(), now.amount())) {
                differ("NOT_POSTED", now.ref() + " accrual");
            }
            switch (now.stage()) {
                case ISSUED, SETTLED, CLAWBACK_PENDING -> comparePaid(now);
                case HELD, PENDING_APPROVAL, DORMANT -> add(now.amount(), Column.HELD);
                case REJECTED, REVERSED, RECOVERED, WRITTEN_OFF, FORFEITED, ESCHEATED ->
                    add(now.amount(), Column.ENDED);
                case IN_PAYOUT -> compareUnderWay(now);
                case ACCRUED, APPROVED, PAYABLE ->
                    differ("NEITHER_PAID_NOR_HELD", now.ref().toString());
            }
        }

        /** What a rail leaves unclear for long is held up there; somebody has to find out. */
        private void compareUnderWay(Entitlement now) {
            add(now.amount(), Column.HELD);
            if (payout(now).isEmpty()) {
                differ("PAYOUT_MISSING", now.ref().toString());
            }
        }

        private void comparePaid(Entitlement now) {
            add(now.amount(), Column.PAID);
            var transfer = now.transfer().orElseThrow();
            if (isPosted(now, "payment:" + transfer.id(), now.amount())
                    && (now.stage() == Stage.ISSUED || isPosted(now, "settlement:" + transfer.id(), now.toPay()))) {
                add(now.amount(), Column.POSTED);
            } else {
                differ("NOT_POSTED", now.ref() + " payment");
            }
            var payout = payout(now);
            if (payout.filter(one -> stands(one) && one.order().amount().equals(now.toPay()))
                    .isEmpty()) {
                differ("PAYOUT_DIFFERS", transfer.id());
            }
            rails.find(transfer.rail())
                    .flatMap(PaymentRail::statement)
                    .ifPresent(statement -> compareWith(statement, now, transfer));
        }

        private void compareWith(Statement statement, Entitlement now, Transfer transfer) {
            var isOld = statement
                    .reach()
                    .filter(reach -> now.standing().since().isBefore(start.minus(reach)))
                    .isPresent();
            var differed = open.contains(named(NOT_ON_STATEMENT, transfer.id()));
            if (isOld && !differed) {
                return;
            }
            switch (statement.find(new PayoutId(transfer.id()))) {
                case Statement.Answer.There(var line) -> {
                    add(now.toPay(), Column.TO_COMPARE);
                    if (!line.stands() || !line.amount().equals(now.toPay())) {
                        differ(NOT_ON_STATEMENT, transfer.id());
                    } else if (!statement.isRead()) {
                        add(line.amount(), Column.ON_RAILS);
                    }
                }
                case Statement.Answer.Nothing none -> {
                    add(now.toPay(), Column.TO_COMPARE);
                    differ(NOT_ON_STATEMENT, transfer.id());
                }
                case Statement.Answer.Silent none -> {
                    silent++;
                    if (differed) {
                        differ(NOT_ON_STATEMENT, transfer.id());
                    }
                }
            }
        }

        /** A rail that can't be asked just now leaves its payouts to the next comparison. */
        void noteSilence() {
            if (silent > 0) {
                differ("RAIL_SILENT", Integer.toString(silent));
            }
        }

        /** What a rail has paid, and Laurel does not know of. */
        void readStatement(PaymentRail rail) {
            rail.statement()
                    .ifPresent(statement ->
                            statement.lines().filter(Statement.Line::stands).forEach(line -> readLine(rail, line)));
        }

        private void readLine(PaymentRail rail, Statement.Line line) {
            var payout = PayoutId.SHAPE.matcher(line.key()).matches()
                    ? payouts.find(new PayoutId(line.key()))
                    : Optional.<Payout>empty();
            if (payout.filter(one -> one.order().rail().equals(rail.name())).isEmpty()) {
                differ("UNKNOWN_ON_STATEMENT", line.key());
            } else if (payout.get().state().isDead()) {
                differ("DEAD_BUT_ON_STATEMENT", line.key());
            } else if (payout.get().progress().since().isBefore(start) && stands(payout.get())) {
                add(line.amount(), Column.ON_RAILS);
            }
        }

        void readLedger() {
            ledger.catchUp();
            ledger.balances().stream()
                    .filter(books -> books.difference().minor() != 0)
                    .forEach(books -> differ("LEDGER_OFF", books.currency().getCurrencyCode()));
        }

        /** The CRM's words, counted by themselves: each is entitled, denied, or waits for a known reason. */
        void countConfirmed() {
            var count = answered.get();
            crm = new Reconciliation.Crm(count.confirmed(), count.entitled(), count.denied(), count.waiting());
            count.missing().forEach(crmId -> differ("CONFIRMED_UNANSWERED", crmId));
        }

        /** What was found before and is not so any more is resolved by itself. */
        void closeWhatAgreesNow() {
            open.stream()
                    .filter(subject -> !found.contains(subject))
                    .forEach(subject -> exceptions.settle(KIND, subject, Role.FINANCE));
        }

        Reconciliation result() {
            var totals = sums.entrySet().stream()
                    .map(one -> Column.totals(one.getKey(), one.getValue()))
                    .toList();
            return new Reconciliation(start, totals, crm, moving, found.size());
        }

        private void differ(String code, String subject) {
            var named = named(code, subject);
            if (found.add(named)) {
                exceptions.raiseStanding(new Refusal(KIND, named, Role.FINANCE, code, Optional.empty()));
            }
        }

        private static String named(String code, String subject) {
            return code + " " + subject;
        }

        private boolean isPosted(Entitlement now, String cause, Money amount) {
            return entitlements
                    .posting(now.owner(), cause)
                    .filter(posting ->
                            posting.legs().stream().anyMatch(leg -> leg.amount().equals(amount)))
                    .isPresent();
        }

        private Optional<Payout> payout(Entitlement now) {
            return now.transfer().flatMap(transfer -> payouts.find(new PayoutId(transfer.id())));
        }

        private static boolean stands(Payout payout) {
            return payout.state() == State.ACKNOWLEDGED || payout.state() == State.SETTLED;
        }

        private void add(Money amount, Column column) {
            sums.computeIfAbsent(amount.currency().getCurrencyCode(), code -> new EnumMap<>(Column.class))
                    .merge(column, new Reconciliation.Sum(1, amount), Reconciliation.Sum::plus);
        }
    }

    /** Which of the control totals. */
    private enum Column {
        ENTITLED,
        PAID,
        HELD,
        ENDED,
        POSTED,
        ON_RAILS,
        TO_COMPARE;

        static Reconciliation.Totals totals(String currency, Map<Column, Reconciliation.Sum> sums) {
            var none = new Reconciliation.Sum(0, Money.zero(Currency.getInstance(currency)));
            return new Reconciliation.Totals(
                    sums.getOrDefault(ENTITLED, none),
                    sums.getOrDefault(PAID, none),
                    sums.getOrDefault(HELD, none),
                    sums.getOrDefault(ENDED, none),
                    sums.getOrDefault(POSTED, none),
                    sums.getOrDefault(ON_RAILS, none),
                    sums.getOrDefault(TO_COMPARE, none));
        }
    }
}
