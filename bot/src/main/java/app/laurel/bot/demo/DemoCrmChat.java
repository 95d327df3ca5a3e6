package app.laurel.bot.demo;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.referral.LookingUp;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.Step;
import app.laurel.bot.store.Hash;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Lets the one user of a laptop say what the CRM would say. */
final class DemoCrmChat implements Chatting {

    private static final List<String> EVENTS =
            List.of("registered", "verified", "opened", "qualified", "denied", "reversed");

    private final LookingUp lookingUp;
    private final DemoCrm crm;

    DemoCrmChat(LookingUp lookingUp, DemoCrm crm) {
        this.lookingUp = lookingUp;
        this.crm = crm;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("demo").slash("/demo crm", Who.everybody(), this::say);
    }

    private Reply say(Turn turn) {
        var words = Words.of("demo", turn.voice().language());
        var said = turn.text().strip().split("\\s+", 2);
        var found = said[0].isEmpty() ? List.<Referral>of() : lookingUp.find(said[0]);
        if (found.size() != 1) {
            return Reply.answer(AnswerCard.of(words.say("crm.which")).text(words.say("usage.demo.crm")));
        }
        var referral = found.getFirst();
        var event = said.length > 1 ? said[1].toLowerCase(Locale.ROOT).replaceFirst("^referral\\.", "") : "";
        return Reply.answer(Step.ofCrm("referral." + event)
                .map(step -> said(turn, referral, step, words.say("crm.said", Map.of("event", event)), words))
                .orElseGet(() -> next(referral, words.say("crm.what"), words)));
    }

    private AnswerCard said(Turn turn, Referral referral, Step step, String title, Words words) {
        crm.say(referral, step, "demo-" + Hash.letters(turn.request().value(), 12));
        return next(referral, title, words);
    }

    private static AnswerCard next(Referral referral, String title, Words words) {
        var look = Button.say(words.say("crm.look"), "referral " + referral.id());
        var events = EVENTS.stream()
                .filter(event -> !event.equals("verified"))
                .map(event -> Button.say(event, "/demo crm " + referral.id() + " " + event));
        return AnswerCard.of(title)
                .text(words.say("crm.about", Map.of("id", referral.id().value())))
                .buttons(Stream.concat(Stream.of(look), events).toArray(Button[]::new));
    }
}
