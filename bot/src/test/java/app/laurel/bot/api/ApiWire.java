package app.laurel.bot.api;

import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.referral.Earnings;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.referral.Submitting;
import app.laurel.bot.reward.ledger.Ledger;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.store.AccessLog;
import app.laurel.bot.store.Documents;
import app.laurel.bot.testing.Bank;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The API over HTTP, in front of a bank. */
@EnableAutoConfiguration
@EnableConfigurationProperties(ApiSettings.class)
@Import({
    ApiConfiguration.class,
    ApiFaults.class,
    OpenApiController.class,
    ReferralsController.class,
    PeopleController.class,
    PayoutsController.class,
    TrialBalanceController.class
})
class ApiWire {

    @Bean
    Bank bank() {
        return Bank.open();
    }

    /** Stands where Teams brings what people say, to see what a request passes on its way there. */
    @Bean
    ServletRegistrationBean<HttpServlet> messages() {
        return new ServletRegistrationBean<>(
                new HttpServlet() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
                        response.getWriter()
                                .print("reached " + request.getClass().getPackageName());
                    }
                },
                "/api/messages");
    }

    @Bean
    Earnings earnings(Bank bank) {
        return bank.the(Earnings.class);
    }

    @Bean
    Referring referring(Bank bank) {
        return bank.the(Referring.class);
    }

    @Bean
    Submitting submitting(Bank bank) {
        return bank.the(Submitting.class);
    }

    @Bean
    LookingUp rewards(Bank bank) {
        return bank.the(LookingUp.class);
    }

    @Bean
    Ledger ledger(Bank bank) {
        return bank.the(Ledger.class);
    }

    @Bean
    Payouts payouts(Bank bank) {
        return bank.the(Payouts.class);
    }

    @Bean
    Documents documents(Bank bank) {
        return bank.the(Documents.class);
    }

    @Bean
    AccessLog accessLog(Bank bank) {
        return bank.the(AccessLog.class);
    }
}
