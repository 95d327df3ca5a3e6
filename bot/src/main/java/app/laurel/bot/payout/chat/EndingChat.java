package app.laurel.bot.payout.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.chat.Sentences;
import app.laurel.bot.reward.clawback.Ending;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.cards.Card;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Tone;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets finance write off what does not come back, and have lapse what is lost under the terms: a second person agrees. */
@Component
final class EndingChat implements Chatting {

    private static final Who FINANCE = Who.any(Role.FINANCE);

    private final Ending ending;
    private final Finder finder;
    private final PayoutCards cards;
    private final Sentences sentences;
    private final People people;

    EndingChat(Ending ending, Finder finder, PayoutCards cards, Sentences sentences, People people) {
        this.ending = ending;
        this.finder = finder;
        this.cards = cards;
        this.sentences = sentences;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(PayoutChat.ROOM)
                .slash(
                        "/payout write-off",
                        FINANCE,
                        PayoutChat.Named.class,
                        (turn, named) -> preview(turn, named, Ending.Deed.WRITE_OFF))
                .slash(
                        "/payout forfeit",
                        FINANCE,
                        PayoutChat.Named.class,
                        (turn, named) -> preview(turn, named, Ending.Deed.FORFEIT))
                .action(
                        "payout.writeOff",
                        PayoutChat.Chosen.class,
                        (turn, chosen) -> propose(turn, chosen, Ending.Deed.WRITE_OFF))
                .action(
                        "payout.forfeit",
                        PayoutChat.Chosen.class,
                        (turn, chosen) -> propose(turn, chosen, Ending.Deed.FORFEIT));
    }

    private Reply preview(Turn turn, PayoutChat.Named named, Ending.Deed deed) {
        var found = finder.find(named.id());
        return Reply.answer(
                switch (found.size()) {
                    case 0 -> cards.unknown(named.id(), turn);
                    case 1 -> confirm(found.getFirst(), deed, turn);
                    default -> cards.which(found, deed == Ending.Deed.WRITE_OFF ? "write-off" : "forfeit", turn);
                });
    }

    private Card confirm(Entitlement found, Ending.Deed deed, Turn turn) {
        return ending.amount(deed, found)
                .<Card>map(amount -> new ConfirmCard(
                        say(turn, word(deed) + ".title", amount, found),
                        say(turn, word(deed) + ".text", amount, found),
                        cards.facts(found, turn),
                        "payout." + word(deed),
                        Map.of("reward", found.ref().toString())))
                .orElseGet(() -> cards.refused("refused.notNow", found, turn));
    }

    private Reply propose(Turn turn, PayoutChat.Chosen chosen, Ending.Deed deed) {
        if (!people.has(turn.person().id(), Role.FINANCE)) {
            return Reply.replace(cards.notYours(turn));
        }
        var ref = EntitlementRef.parse(chosen.reward());
        return Reply.replace(
                switch (ending.propose(deed, ref, turn.person().id())) {
                    case Ending.Proposed.Asked asked -> asked(asked, turn);
                    case Ending.Proposed.NotNow(var now) -> cards.refused("refused.notNow", now, turn);
                    case Ending.Proposed.Unknown none -> cards.unknown(chosen.reward(), turn);
                });
    }

    private Card asked(Ending.Proposed.Asked asked, Turn turn) {
        var words = words(turn);
        var title = asked.approver()
                .flatMap(people::find)
                .map(Person::name)
                .map(name -> words.say("second.title", Map.of("approver", name)))
                .orElseGet(() -> words.say("second.nobody"));
        return AnswerCard.of(title)
                .tone(Tone.WAITING)
                .text(words.say("ending.second.text"))
                .buttons(Button.say(
                        words.say("list.show"), "/payout show " + asked.now().ref()));
    }

    private String say(Turn turn, String key, Money amount, Entitlement about) {
        return words(turn)
                .say(
                        key,
                        Map.of(
                                "amount",
                                sentences.in(turn.voice()).amount(amount),
                                "who",
                                Owners.name(about.owner(), people, words(turn))));
    }

    static String word(Ending.Deed deed) {
        return deed == Ending.Deed.WRITE_OFF ? "writeOff" : "forfeit";
    }

    private static Words words(Turn turn) {
        return Words.of(PayoutChat.ROOM, turn.voice().language());
    }
}
