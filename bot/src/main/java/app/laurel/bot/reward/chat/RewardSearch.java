package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Found;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.SharedCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds people their own rewards in the compose box; what goes into the conversation tells neither what nor how much. */
@Component
final class RewardSearch implements Chatting {

    private final LookingUp rewards;
    private final Sentences sentences;
    private final Addresses addresses;

    RewardSearch(LookingUp rewards, Sentences sentences, Addresses addresses) {
        this.rewards = rewards;
        this.sentences = sentences;
        this.addresses = addresses;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(RewardSentences.ROOM).search("myRewards", this::find).view("reward.view", Named.class, this::view);
    }

    /** One of the presser's rewards. */
    record Named(String reward) {}

    private List<Found> find(Turn turn) {
        return rewards.of(Owner.of(turn.person().id())).stream()
                .map(one -> found(one, turn))
                .filter(found -> contains(found.title() + " " + found.text(), turn.text()))
                .toList();
    }

    private static boolean contains(String found, String text) {
        return found.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private Found found(Entitlement one, Turn turn) {
        var say = sentences.in(turn.voice());
        return new Found(say.amount(one.amount()) + ", " + say.cause(one), say.state(one), card(one, turn));
    }

    private SharedCard card(Entitlement one, Turn turn) {
        var words = words(turn);
        var name = Map.of("name", turn.person().name());
        return new SharedCard(
                words.say("shared.title", name),
                words.say("shared.text", name),
                "reward.view",
                Map.of("reward", one.ref().toString()),
                addresses.account(turn.person().id()).stream().toList());
    }

    private Reply view(Turn turn, Named named) {
        return Reply.answer(rewards.of(Owner.of(turn.person().id())).stream()
                .filter(one -> one.ref().toString().equals(named.reward()))
                .findFirst()
                .map(one -> shown(one, turn))
                .orElseGet(() -> AnswerCard.of(words(turn).say("shared.notYours"))
                        .text(words(turn).say("shared.notYours.text"))
                        .buttons(Button.say(words(turn).say("rewards.title"), "rewards"))));
    }

    private AnswerCard shown(Entitlement one, Turn turn) {
        var say = sentences.in(turn.voice());
        var facts = Stream.concat(
                Stream.of(new Fact(words(turn).say("shared.amount"), say.amount(one.amount()))),
                say.clock(one).stream());
        return AnswerCard.of(say.cause(one))
                .tone(say.tone(one.stage()))
                .text(say.state(one))
                .facts(facts.toArray(Fact[]::new))
                .buttons(Button.say(words(turn).say("rewards.title"), "rewards"));
    }

    private static Words words(Turn turn) {
        return Words.of(RewardSentences.ROOM, turn.voice().language());
    }
}
