package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.PastCases;
import app.laurel.bot.referral.Product;
import app.laurel.bot.reward.law.ReferrerKind;
import app.laurel.bot.reward.rules.Differences;
import app.laurel.bot.reward.rules.Differences.Difference;
import app.laurel.bot.reward.rules.Proposal;
import app.laurel.bot.reward.rules.Proposing;
import app.laurel.bot.reward.rules.VersionApproved;
import app.laurel.bot.reward.rules.VersionLapsed;
import app.laurel.bot.reward.rules.VersionRejected;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells who proposed terms what became of them, and those with open referrals, once, that terms will change. */
@Component
final class ProgrammeNotices implements Reacting {

    // Many may have to be told, and nobody else should wait for that.
    private static final String LANE = "terms";

    private final Proposing proposing;
    private final PastCases cases;
    private final Messenger messenger;
    private final People people;
    private final Voices voices;

    ProgrammeNotices(Proposing proposing, PastCases cases, Messenger messenger, People people, Voices voices) {
        this.proposing = proposing;
        this.cases = cases;
        this.messenger = messenger;
        this.people = people;
        this.voices = voices;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(VersionApproved.class, "programme.tell-approved", (e, at) -> decided(e.version(), "Approved", at));
        reactions.on(VersionRejected.class, "programme.tell-rejected", (e, at) -> decided(e.version(), "Rejected", at));
        reactions.on(VersionLapsed.class, "programme.tell-lapsed", (e, at) -> decided(e.version(), "Lapsed", at));
        reactions.sending(LANE, VersionApproved.class, "programme.tell-terms", (e, at) -> tellTerms(e.version()));
    }

    private void decided(String version, String how, Occurrence at) {
        proposing
                .find(version)
                .ifPresent(proposal -> proposal.standing()
                        .by()
                        .flatMap(people::find)
                        .ifPresent(maker -> messenger.tell(
                                maker.id(), Matter.DECISION, "programme:" + at.id(), decision(proposal, how, maker))));
    }

    private AnswerCard decision(Proposal proposal, String how, Person maker) {
        var say = ProgrammeSentences.in(voices.of(maker));
        var version = proposal.version();
        var title = say.say("decided." + how, Map.of("version", version.id(), "day", say.day(version.from())));
        return AnswerCard.of(title)
                .tone(how.equals("Approved") ? Tone.GOOD : Tone.ATTENTION)
                .text(how.equals("Lapsed") ? new String[] {say.say("decided.Lapsed.text")} : new String[0])
                .buttons(Button.say(say.say("button.show"), "/programme show " + version.id()));
    }

    /** Customers hear of it from the bank's own app. */
    private void tellTerms(String version) {
        proposing
                .find(version)
                .ifPresent(proposal -> cases.referrersOfOpen(
                                new Product(proposal.version().programme()))
                        .flatMap(owner -> people.find(new PersonId(owner)).stream())
                        .forEach(person -> tellTerms(proposal, person)));
    }

    private void tellTerms(Proposal proposal, Person person) {
        var version = proposal.version();
        var concerning = proposing.before(version.programme(), version.from()).stream()
                .flatMap(before -> Differences.between(before, version).stream())
                .filter(difference -> concerns(difference, person))
                .toList();
        if (!concerning.isEmpty()) {
            messenger.tell(person.id(), Matter.TERMS, "terms:" + version.id(), terms(proposal, concerning, person));
        }
    }

    /** Budgets and limits are the bank's own matter. */
    private static boolean concerns(Difference difference, Person person) {
        return switch (difference) {
            case Difference.OfFee(var whose, var before, var after) ->
                whose.country() == person.country() && whose.referrer() == ReferrerKind.EMPLOYEE;
            case Difference.OfTerm(var term, var before, var after) ->
                switch (term) {
                    case MINIMUM, SEASONING, WINDOW, CAP_COUNT, CAP_AMOUNT -> true;
                    case LIMIT, BUDGET, BRAKE_COUNT, BRAKE_AMOUNT -> false;
                };
        };
    }

    private AnswerCard terms(Proposal proposal, List<Difference> differences, Person person) {
        var voice = voices.of(person);
        var say = ProgrammeSentences.in(voice);
        var code = proposal.version().programme();
        var product = Words.of(RewardSentences.ROOM, voice.language())
                .find("product." + code)
                .orElse(code);
        var day = say.day(proposal.version().from());
        return AnswerCard.of(say.say("told.title", Map.of("day", day, "product", product)))
                .text(say.say("told.text"))
                .facts(say.changes(differences, proposal.version()).toArray(Fact[]::new))
                .buttons(Button.say(say.say("told.button"), "referrals"));
    }
}
