package app.laurel.bot.payout.rail.tremendous;

import app.laurel.bot.payout.Payees;
import app.laurel.bot.payout.payment.Learning;
import java.net.http.HttpClient;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts Tremendous together, where its key is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("laurel.rails.tremendous.api-key")
class TremendousConfiguration {

    @Bean
    TremendousRail tremendousRail(TremendousSettings settings, Payees payees, InstantSource clock) {
        var http = HttpClient.newBuilder().connectTimeout(settings.patience()).build();
        return new TremendousRail(new Api(http, settings), settings, payees, clock);
    }

    @Bean
    TremendousNews tremendousNews(TremendousRail rail, Learning learning) {
        return new TremendousNews(rail, learning);
    }
}
