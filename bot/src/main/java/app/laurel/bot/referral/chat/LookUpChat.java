package app.laurel.bot.referral.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import app.laurel.bot.referral.LookingUp;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.store.AccessLog;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ChoiceCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Shows people their own referrals, and agents those of the customer they speak with. */
@Component
final class LookUpChat implements Chatting {

    private static final Pattern LAUREL_ID = Pattern.compile("R-[A-Z0-9]{6,8}");
    private static final Pattern CRM_ID = Pattern.compile("CRM-[A-Za-z0-9._-]{1,40}");

    private final LookingUp lookingUp;
    private final CaseCards cards;
    private final People people;
    private final AccessLog accessLog;

    LookUpChat(LookingUp lookingUp, CaseCards cards, People people, AccessLog accessLog) {
        this.lookingUp = lookingUp;
        this.cards = cards;
        this.people = people;
        this.accessLog = accessLog;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("referral")
                .look("referrals", this::mine)
                .look("referral", this::one)
                .look("find", Who.any(Role.AGENT), this::find)
                .lookUp(LAUREL_ID, this::one)
                .lookUp(CRM_ID, this::one);
    }

    private Reply mine(Turn turn) {
        var tongue = Tongue.of(turn.voice());
        var all = lookingUp.madeBy(turn.person().id());
        return Reply.answer(all.isEmpty() ? noneYet(tongue) : list(all, tongue));
    }

    private static Card noneYet(Tongue tongue) {
        return AnswerCard.of(tongue.say("list.none"))
                .text(tongue.say("list.none.text"))
                .buttons(tongue.saying("button.refer", "refer"));
    }

    private Card list(List<Referral> all, Tongue tongue) {
        var rows = all.stream().map(referral -> row(referral, tongue)).toList();
        return ListCard.of(tongue.say("list.title"), tongue.say("list.count", Map.of("count", all.size())), rows)
                .buttons(tongue.saying("button.refer", "refer"));
    }

    private Row row(Referral referral, Tongue tongue) {
        var text = tongue.say(
                "list.row",
                Map.of(
                        "next",
                        cards.next(referral, tongue),
                        "date",
                        tongue.formats().date(referral.madeAt())));
        return Row.of(cards.title(referral, tongue), text, cards.state(referral, tongue))
                .tone(cards.tone(referral))
                .buttons(tongue.saying("button.look", "referral " + referral.id()));
    }

    private Reply one(Turn turn) {
        if (turn.text().isBlank()) {
            return mine(turn);
        }
        var tongue = Tongue.of(turn.voice());
        var seen = lookingUp.find(turn.text()).stream()
                .filter(referral ->
                        lookingUp.see(turn.person().id(), referral.id()).isPresent())
                .toList();
        seen.stream()
                .filter(referral -> !lookingUp.isOwn(turn.person().id(), referral))
                .forEach(referral ->
                        accessLog.record(turn.actor(), "referral", referral.id().value()));
        return switch (seen.size()) {
            case 0 -> Reply.answer(unknown(tongue));
            case 1 -> Reply.answer(cards.card(seen.getFirst(), reader(turn, seen.getFirst()), tongue));
            default -> Reply.answer(choice(seen, "referral ", tongue));
        };
    }

    private Reader reader(Turn turn, Referral referral) {
        if (lookingUp.isOwn(turn.person().id(), referral)) {
            return Reader.REFERRER;
        }
        return people.has(turn.person().id(), Role.AGENT) ? Reader.AGENT : Reader.INSIDER;
    }

    private Reply find(Turn turn) {
        var tongue = Tongue.of(turn.voice());
        if (turn.text().isBlank()) {
            return Reply.answer(AnswerCard.of(tongue.say("find.what")).text(tongue.say("find.what.text")));
        }
        var found = lookingUp.find(turn.text());
        record(turn, found);
        return Reply.answer(
                switch (found.size()) {
                    case 0 ->
                        AnswerCard.of(tongue.say("find.none"))
                                .text(tongue.say("find.none.text"))
                                .buttons(tongue.saying("button.help", "help"));
                    case 1 -> cards.card(found.getFirst(), Reader.AGENT, tongue);
                    default -> choice(found, "find ", tongue);
                });
    }

    /** Each look-up leaves a trace, also one that finds nothing; what was typed stays out of it. */
    private void record(Turn turn, List<Referral> found) {
        if (found.isEmpty()) {
            accessLog.record(turn.actor(), "find", "nothing");
        }
        found.forEach(
                referral -> accessLog.record(turn.actor(), "find", referral.id().value()));
    }

    private Card choice(List<Referral> found, String word, Tongue tongue) {
        var choices = found.stream()
                .map(referral -> Button.say(
                        tongue.say(
                                "find.choice",
                                Map.of(
                                        "title", cards.title(referral, tongue),
                                        "state", cards.state(referral, tongue))),
                        word + referral.id()))
                .toArray(Button[]::new);
        return ChoiceCard.of(tongue.say("find.several", Map.of("count", found.size())), choices);
    }

    /** The same whether there is none or it is somebody else's. */
    private static Card unknown(Tongue tongue) {
        return AnswerCard.of(tongue.say("look.none"))
                .text(tongue.say("look.none.text"))
                .buttons(tongue.saying("button.all", "referrals"), tongue.saying("button.dispute", "dispute"));
    }
}
