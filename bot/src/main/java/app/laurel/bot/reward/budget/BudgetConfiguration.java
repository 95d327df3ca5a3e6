package app.laurel.bot.reward.budget;

import app.laurel.bot.approval.Approving;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the budgets together. */
@Configuration(proxyBeanMethods = false)
class BudgetConfiguration {

    @Bean
    Budgeting budgeting(Budgets budgets) {
        return new Budgeting(budgets);
    }

    @Bean
    Limiting limiting(Budgeting budgeting, Approving approving) {
        return new Limiting(budgeting, approving);
    }
}
