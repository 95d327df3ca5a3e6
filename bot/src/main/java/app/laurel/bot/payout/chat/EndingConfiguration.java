package app.laurel.bot.payout.chat;

import app.laurel.bot.approval.Brief;
import app.laurel.bot.reward.chat.Sentences;
import app.laurel.bot.reward.clawback.Ending;
import app.laurel.bot.reward.overview.LookingUp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The briefs of both ways in which a reward ends without being paid or had back. */
@Configuration(proxyBeanMethods = false)
class EndingConfiguration {

    @Bean
    Brief.Briefing writeOffBriefing(Ending ending, LookingUp rewards, Sentences sentences) {
        return new EndingBriefing(Ending.Deed.WRITE_OFF, ending, rewards, sentences);
    }

    @Bean
    Brief.Briefing forfeitureBriefing(Ending ending, LookingUp rewards, Sentences sentences) {
        return new EndingBriefing(Ending.Deed.FORFEIT, ending, rewards, sentences);
    }
}
