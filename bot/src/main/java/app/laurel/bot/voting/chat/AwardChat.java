package app.laurel.bot.voting.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.award.AwardKept;
import app.laurel.bot.voting.award.KeepingAwards;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Tone;
import app.laurel.cards.voting.AwardCard;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets HR see, add and retire awards. */
@Component
final class AwardChat implements Chatting {

    private final HumanResources hr;
    private final KeepingAwards awards;

    AwardChat(HumanResources hr, KeepingAwards awards) {
        this.hr = hr;
        this.awards = awards;
    }

    @Override
    public void addTo(Routes routes) {
        var who = HumanResources.WHO;
        routes.room("voting")
                .slash("/award list", who, turn -> hr.answer(turn, this::list))
                .slash(
                        "/award add",
                        who,
                        AwardArguments.class,
                        (turn, named) -> hr.answer(turn, tongue -> new AwardCard("", words(named), "")))
                .slash("/award retire", who, AwardArguments.class, this::askToRetire)
                .action("voting.addAward", AwardForm.class, this::add)
                .action("voting.retireAward", RetireForm.class, this::retire);
    }

    private static String words(AwardArguments named) {
        return String.join(" ", named.words()).strip();
    }

    private Card list(Tongue tongue) {
        var rows = awards.active().stream().map(award -> row(award, tongue)).toList();
        return new ListCard(
                tongue.say(rows.isEmpty() ? "award.none" : "award.title"),
                "",
                rows,
                "",
                List.of(tongue.command("/award add")));
    }

    private static Row row(Award award, Tongue tongue) {
        var rewards = award.rewards().stream()
                .map(reward ->
                        tongue.formats().money(reward.minor(), reward.currency().getCurrencyCode()))
                .collect(Collectors.joining(" / "));
        return Row.of(award.name(), award.criteria() + "\n\n" + rules(award, tongue), rewards)
                .buttons(Button.say("/award retire", "/award retire " + award.id()));
    }

    private static String rules(Award award, Tongue tongue) {
        var rules = List.of(
                award.id().value(),
                tongue.say("award.scope." + award.scope()),
                tongue.say(award.needsApproval() ? "award.manager" : "award.direct"),
                tongue.say("award.ties." + award.ties()),
                award.quorum().isPresent()
                        ? tongue.say(
                                "award.quorum", Map.of("percent", award.quorum().getAsInt()))
                        : "");
        return rules.stream().filter(rule -> !rule.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Reply add(Turn turn, AwardForm form) {
        return hr.replace(turn, tongue -> switch (NewAward.read(form)) {
            case NewAward.Fit(var award) -> told(awards.add(turn.person().id(), award), tongue);
            case NewAward.Unfit(var problem) -> new AwardCard(tongue.say(problem), form.name(), form.criteria());
        });
    }

    private Card told(AwardKept outcome, Tongue tongue) {
        return switch (outcome) {
            case AwardKept.Added(var award) -> done("award.added", award, tongue);
            case AwardKept.AlreadyThere(var award) -> done("award.there", award, tongue);
            case AwardKept.Retired(var award) -> done("award.retired", award, tongue);
            case AwardKept.NoSuchAward() -> unknown(tongue);
        };
    }

    private static AnswerCard done(String key, Award award, Tongue tongue) {
        return AnswerCard.of(tongue.say(key, Map.of("name", award.name())))
                .tone(Tone.GOOD)
                .buttons(tongue.command("/award list"));
    }

    private static AnswerCard unknown(Tongue tongue) {
        return AnswerCard.of(tongue.say("award.unknown")).buttons(tongue.command("/award list"));
    }

    private Reply askToRetire(Turn turn, AwardArguments named) {
        return hr.answer(
                turn,
                tongue -> awards.active().stream()
                        .filter(award -> award.id().value().equals(words(named))
                                || award.name().equalsIgnoreCase(words(named)))
                        .findFirst()
                        .<Card>map(award -> new ConfirmCard(
                                tongue.say("award.retire.title", Map.of("name", award.name())),
                                tongue.say("award.retire.text"),
                                List.of(),
                                "voting.retireAward",
                                Map.of("award", award.id().value())))
                        .orElseGet(() -> unknown(tongue)));
    }

    private Reply retire(Turn turn, RetireForm form) {
        return hr.replace(
                turn,
                tongue -> AwardId.isOne(form.award())
                        ? told(awards.retire(turn.person().id(), new AwardId(form.award())), tongue)
                        : unknown(tongue));
    }
}
