package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.money.Money;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows everybody their own rewards. */
@Component
final class RewardChat implements Chatting {

    private static final int MOST = 10;

    private final LookingUp rewards;
    private final Sentences sentences;

    RewardChat(LookingUp rewards, Sentences sentences) {
        this.rewards = rewards;
        this.sentences = sentences;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(RewardSentences.ROOM).look("rewards", this::mine);
    }

    private Reply mine(Turn turn) {
        var words = Words.of(RewardSentences.ROOM, turn.voice().language());
        var mine = rewards.of(Owner.of(turn.person().id()));
        var refer = Button.say(words.say("rewards.refer"), "refer");
        if (mine.isEmpty()) {
            return Reply.answer(AnswerCard.of(words.say("rewards.none"))
                    .text(words.say("rewards.none.text"))
                    .buttons(refer.positive()));
        }
        var say = sentences.in(turn.voice());
        var footer = mine.size() > MOST ? words.say("rewards.more", Map.of("shown", MOST, "all", mine.size())) : "";
        return Reply.answer(ListCard.of(
                        words.say("rewards.title"),
                        total(mine, turn, say, words),
                        mine.stream().limit(MOST).map(one -> row(one, say)).toList())
                .footer(footer)
                .buttons(refer, Button.say(words.say("rewards.wrong"), "dispute")));
    }

    private static Row row(Entitlement one, RewardSentences say) {
        return Row.of(say.cause(one), say.state(one), say.amount(one.amount()))
                .tone(say.tone(one.stage()))
                .progress(say.progress(one.stage()))
                .facts(say.clock(one).stream().toArray(Fact[]::new));
    }

    private static String total(List<Entitlement> mine, Turn turn, RewardSentences say, Words words) {
        var year = year(turn.at(), turn.voice().timeZone());
        var coming = sum(mine, one -> one.stage().isComing(), say, words);
        var paid = sum(
                mine,
                one -> one.stage() == Stage.SETTLED
                        && year(one.standing().since(), turn.voice().timeZone()) == year,
                say,
                words);
        return words.say("rewards.total", Map.of("coming", coming, "paid", paid));
    }

    private static String sum(
            List<Entitlement> mine, Predicate<Entitlement> counted, RewardSentences say, Words words) {
        var sums = mine.stream()
                .filter(counted)
                .map(Entitlement::amount)
                .collect(Collectors.toMap(
                        Money::currency,
                        money -> money,
                        Money::plus,
                        () -> new TreeMap<>(Comparator.comparing(java.util.Currency::getCurrencyCode))));
        return sums.isEmpty()
                ? words.say("rewards.nothing")
                : sums.values().stream().map(say::amount).collect(Collectors.joining(" + "));
    }

    private static int year(Instant at, ZoneId zone) {
        return at.atZone(zone).getYear();
    }
}
