package app.laurel.bot.referral.chat;

import app.laurel.bot.people.People;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Earned;
import app.laurel.bot.referral.Earnings;
import app.laurel.bot.referral.LookingUp;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Stage;
import app.laurel.bot.referral.Step;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import app.laurel.cards.referral.ReferralCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows where a referral is, why, who has it now and when something happens next; worded for who reads it. */
@Component
final class CaseCards {

    private final Earnings earnings;
    private final LookingUp referrals;
    private final People people;

    CaseCards(Earnings earnings, LookingUp referrals, People people) {
        this.earnings = earnings;
        this.referrals = referrals;
        this.people = people;
    }

    ReferralCard card(Referral referral, Reader reader, Tongue tongue) {
        var earned = visible(referral, reader);
        var say = reader == Reader.AGENT ? sayToCaller(referral, earned, tongue) : "";
        return new ReferralCard(
                title(referral, tongue),
                state(referral, earned, tongue),
                tone(referral, earned),
                text(referral, reader, earned, tongue),
                say,
                Stepper.steps(referral, referrals.earnsOnReferral(referral), earned, tongue),
                facts(referral, reader, earned, tongue),
                buttons(referral, reader, tongue));
    }

    String title(Referral referral, Tongue tongue) {
        return tongue.say(
                "card.title",
                Map.of(
                        "name", nameOf(referral.particulars()),
                        "product", tongue.product(referral.particulars().product()),
                        "id", referral.id().value()));
    }

    /** Where it stands in a few words. */
    String state(Referral referral, Tongue tongue) {
        return state(referral, earnings.of(referral), tongue);
    }

    private String state(Referral referral, List<Earned> earned, Tongue tongue) {
        var money = paid(referral, earned);
        return money.map(one -> tongue.say("money." + one.state()))
                .orElseGet(() -> tongue.say("state." + referral.stage()));
    }

    /** What is to happen next, with its day if that is known. */
    String next(Referral referral, Tongue tongue) {
        var money = paid(referral, earnings.of(referral));
        if (money.isPresent()) {
            return moneyNext(money.get(), tongue);
        }
        return referral.course()
                .seasonedAt()
                .filter(end -> referral.stage() == Stage.SEASONING)
                .map(end -> tongue.say(
                        "next.SEASONING.until", Map.of("date", tongue.formats().date(end))))
                .orElseGet(() -> tongue.say("next." + referral.stage()));
    }

    private static String moneyNext(Earned money, Tongue tongue) {
        return money.expected()
                .filter(day -> money.state() == Earned.State.ISSUED)
                .map(day -> tongue.say(
                        "next.money.ISSUED.by", Map.of("date", tongue.formats().date(day))))
                .orElseGet(() -> tongue.say("next.money." + money.state()));
    }

    private static Optional<Earned> paid(Referral referral, List<Earned> earned) {
        var rewarded = referral.stage() == Stage.ENTITLED || referral.stage() == Stage.CLOSED;
        return rewarded ? earned.stream().findFirst() : Optional.empty();
    }

    Tone tone(Referral referral) {
        return tone(referral, earnings.of(referral));
    }

    private static Tone tone(Referral referral, List<Earned> earned) {
        return switch (referral.stage()) {
            case SUBMITTED, REGISTERED, VERIFIED, OPENED, SEASONING, QUALIFIED -> Tone.NOTICE;
            case ENTITLED, CLOSED ->
                earned.stream().anyMatch(one -> one.state() == Earned.State.HELD) ? Tone.WAITING : Tone.GOOD;
            case UNDER_REVIEW, APPEALED -> Tone.WAITING;
            case DENIED, EXPIRED, REVERSED -> Tone.ATTENTION;
            case WITHDRAWN, DUPLICATE -> Tone.PLAIN;
        };
    }

    private String text(Referral referral, Reader reader, List<Earned> earned, Tongue tongue) {
        var sentences = new ArrayList<String>();
        sentences.add(tongue.say("what." + referral.stage()));
        if (!referral.course().code().isEmpty()) {
            sentences.add(tongue.reason(referral.course().code(), reader));
        }
        earned.stream()
                .filter(one -> one.state() == Earned.State.HELD)
                .map(one -> tongue.say("money.held." + reader.word()))
                .distinct()
                .forEach(sentences::add);
        return String.join(" ", sentences);
    }

    /** The referrer sees the own reward, the others all. */
    private List<Earned> visible(Referral referral, Reader reader) {
        var owner = referral.particulars().referrer().owner();
        return earnings.of(referral).stream()
                .filter(one -> reader != Reader.REFERRER || one.owner().equals(owner))
                .toList();
    }

    private String sayToCaller(Referral referral, List<Earned> earned, Tongue tongue) {
        var money = paid(referral, earned);
        if (money.isPresent()) {
            return money.get().state() == Earned.State.ISSUED
                    ? tongue.say("caller.money.ISSUED", Map.of("when", moneyNext(money.get(), tongue)))
                    : tongue.say("caller.money." + money.get().state());
        }
        return tongue.say("caller.stage." + referral.stage());
    }

    private List<Fact> facts(Referral referral, Reader reader, List<Earned> earned, Tongue tongue) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(tongue.say("fact.next"), next(referral, tongue)));
        facts.add(new Fact(tongue.say("fact.owner"), owner(referral, earned, tongue)));
        if (!earned.isEmpty()) {
            facts.add(new Fact(tongue.say("fact.reward"), rewards(earned, tongue)));
        }
        facts.add(new Fact(tongue.say("fact.made"), tongue.formats().date(referral.madeAt())));
        if (reader != Reader.REFERRER) {
            facts.add(new Fact(tongue.say("fact.referrer"), referrer(referral.particulars(), tongue)));
        }
        if (reader == Reader.INSIDER) {
            facts.addAll(inside(referral, tongue));
        }
        return facts;
    }

    private static String owner(Referral referral, List<Earned> earned, Tongue tongue) {
        return paid(referral, earned)
                .map(one -> tongue.say("owner.money." + one.state()))
                .orElseGet(() -> tongue.say("owner." + referral.stage()));
    }

    private static String rewards(List<Earned> earned, Tongue tongue) {
        return earned.stream().map(one -> tongue.money(one.amount())).collect(Collectors.joining(", "));
    }

    private String referrer(Particulars known, Tongue tongue) {
        return switch (known.referrer()) {
            case Referrer.Employee(var id) -> people.nameOf(id);
            case Referrer.Customer(var number) ->
                tongue.say(
                        "fact.customer", Map.of("name", known.referrerContact().name(), "number", number));
        };
    }

    private List<Fact> inside(Referral referral, Tongue tongue) {
        var facts = new ArrayList<Fact>();
        if (!referral.crmIds().isEmpty()) {
            facts.add(new Fact(tongue.say("fact.crm"), String.join(", ", referral.crmIds())));
        }
        if (!referral.course().code().isEmpty()) {
            facts.add(new Fact(tongue.say("fact.code"), referral.course().code()));
        }
        referrals.lawAgainst(referral).ifPresent(source -> facts.add(new Fact(tongue.say("fact.law"), source)));
        referral.facts().stream()
                .flatMap(fact -> fact.consent().stream())
                .forEach(consent -> facts.add(new Fact(
                        tongue.say("fact.consent"),
                        tongue.say(
                                "fact.consentBy",
                                Map.of(
                                        "name", consent.givenBy(),
                                        "recordedBy", consent.recordedBy().value(),
                                        "date", tongue.formats().dateTime(consent.at()))))));
        referral.facts().stream()
                .filter(fact -> fact.step() != Step.ENTITLED)
                .limit(15)
                .forEach(fact -> facts.add(
                        new Fact(tongue.formats().dateTime(fact.at()), tongue.say("happened." + fact.step()))));
        return facts;
    }

    private static List<Button> buttons(Referral referral, Reader reader, Tongue tongue) {
        var id = referral.id();
        return switch (reader) {
            case REFERRER -> own(referral, tongue);
            case AGENT ->
                List.of(
                        tongue.saying("button.dispute", "dispute " + id),
                        tongue.saying("button.refresh", "find " + id));
            case INSIDER -> inside(referral.stage(), id, tongue);
        };
    }

    /** What can be decided about it as it stands. */
    private static List<Button> inside(Stage stage, CaseId id, Tongue tongue) {
        var deny = tongue.saying("button.deny", "/referral deny " + id);
        var reopen = tongue.saying("button.reopen", "/referral reopen " + id);
        return switch (stage) {
            case SUBMITTED, REGISTERED, VERIFIED, OPENED, SEASONING, QUALIFIED -> List.of(deny);
            case UNDER_REVIEW -> List.of(tongue.saying("button.clear", "/referral reopen " + id), deny);
            case APPEALED -> List.of(reopen, deny);
            case DENIED, EXPIRED -> List.of(reopen);
            case ENTITLED, CLOSED, REVERSED, WITHDRAWN, DUPLICATE ->
                List.of(tongue.saying("button.refresh", "/referral show " + id));
        };
    }

    private static List<Button> own(Referral referral, Tongue tongue) {
        var all = tongue.saying("button.all", "referrals");
        return switch (referral.stage()) {
            case SUBMITTED, REGISTERED, VERIFIED, OPENED, SEASONING, UNDER_REVIEW ->
                List.of(tongue.button("button.withdraw", "referral.withdraw", referral.id()), all);
            case DENIED -> List.of(tongue.button("button.appeal", "referral.appeal", referral.id()), all);
            case QUALIFIED, ENTITLED, CLOSED -> List.of(tongue.saying("button.rewards", "rewards"), all);
            case APPEALED, EXPIRED, WITHDRAWN, DUPLICATE, REVERSED ->
                List.of(tongue.saying("button.dispute", "dispute " + referral.id()), all);
        };
    }

    static String nameOf(Particulars known) {
        var referee = known.referee();
        return referee.name().isEmpty() ? referee.customer() : referee.name();
    }
}
