package app.laurel.bot.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** A filter that is put together when the first request comes, so that nobody's start waits for it. */
final class LazyFilter implements Filter {

    private final Supplier<Filter> filter;

    LazyFilter(Supplier<Filter> filter) {
        this.filter = SingletonSupplier.of(filter);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        filter.get().doFilter(request, response, chain);
    }
}
