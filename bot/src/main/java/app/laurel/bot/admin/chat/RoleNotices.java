package app.laurel.bot.admin.chat;

import app.laurel.bot.admin.Grant;
import app.laurel.bot.admin.RoleGranted;
import app.laurel.bot.admin.RoleRevoked;
import app.laurel.bot.approval.Approval;
import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.Brief;
import app.laurel.bot.approval.Decided;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells checkers what a grant is about, and tells those concerned what became of it. */
@Component
final class RoleNotices implements Reacting, Brief.Briefing {

    private final Approving approving;
    private final RoleCards cards;
    private final Messenger messenger;
    private final People people;
    private final Voices voices;

    RoleNotices(Approving approving, RoleCards cards, Messenger messenger, People people, Voices voices) {
        this.approving = approving;
        this.cards = cards;
        this.messenger = messenger;
        this.people = people;
        this.voices = voices;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                Decided.class,
                "admin.grant-decided",
                (event, at) -> Grant.of(event.subject()).ifPresent(grant -> tellMaker(grant, event)));
        reactions.on(
                RoleGranted.class,
                "admin.role-granted",
                (event, at) -> tellHolder(event.person(), event.role(), "grant.yours", at));
        reactions.on(
                RoleRevoked.class,
                "admin.role-revoked",
                (event, at) -> tellHolder(event.person(), event.role(), "revoke.yours", at));
    }

    @Override
    public String kind() {
        return Grant.KIND;
    }

    @Override
    public Optional<Brief> brief(Subject subject, PersonId approver, Voice voice) {
        return Grant.of(subject).map(grant -> {
            var words = words(voice);
            var about = Map.of("role", cards.name(grant.role(), voice), "name", cards.name(grant.person()));
            var facts = new ArrayList<Map.Entry<String, String>>();
            approving
                    .find(app.laurel.bot.approval.DecisionId.of(subject, 1))
                    .ifPresent(approval -> facts.add(Map.entry(
                            words.say("fact.asked"),
                            cards.name(approval.request().maker()))));
            facts.add(Map.entry(words.say("fact.now"), cards.names(people.rolesOf(grant.person()), voice)));
            return new Brief(words.say("brief.title", about), Optional.empty(), facts, false);
        });
    }

    private void tellMaker(Grant grant, Decided event) {
        var decision = approving.find(event.decision()).orElseThrow();
        people.find(decision.request().maker()).ifPresent(maker -> {
            var cause = "grant-decided:" + event.decision();
            messenger.tell(maker.id(), Matter.DECISION, cause, answer(grant, event, decision, voices.of(maker)));
        });
    }

    private AnswerCard answer(Grant grant, Decided event, Approval decision, Voice voice) {
        var words = words(voice);
        var about = Map.of("role", cards.name(grant.role(), voice), "name", cards.name(grant.person()));
        var all = Button.say(words.say("button.list"), "/role list");
        if (event.verdict() == Verdict.APPROVED) {
            return AnswerCard.of(words.say("grant.done", about)).tone(Tone.GOOD).buttons(all);
        }
        var texts = new ArrayList<String>();
        texts.add(words.say("grant.rejectedText", Map.of("approver", cards.name(event.by()))));
        if (decision instanceof Approval.Made made && !made.words().isEmpty()) {
            texts.add(words.say("grant.words", Map.of("words", made.words())));
        }
        return AnswerCard.of(words.say("grant.rejected", about))
                .text(texts.toArray(String[]::new))
                .buttons(all);
    }

    private void tellHolder(PersonId holder, Role role, String key, Occurrence occurrence) {
        people.find(holder).map(Person::id).ifPresent(id -> {
            var voice = voices.of(people.get(id));
            var words = words(voice);
            var texts = key.equals("grant.yours") ? List.of(words.say("grant.yoursText")) : List.<String>of();
            var card = AnswerCard.of(words.say(key, Map.of("role", cards.name(role, voice))))
                    .text(texts.toArray(String[]::new))
                    .buttons(Button.say(words.say("button.help"), "help"));
            messenger.tell(id, Matter.DECISION, "role:" + occurrence.id(), card);
        });
    }

    private static Words words(Voice voice) {
        return Words.of(RoleChat.ROOM, voice.language());
    }
}
