package app.laurel.bot.testing;

import app.laurel.bot.people.RoleChanges;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeConverter;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/** Beans of a Laurel in which a port that nobody serves yet says so when it is called. */
public final class Vacancies extends DefaultListableBeanFactory {

    private static final Map<Class<?>, Object> TWINS =
            Map.of(RoleChanges.class, (RoleChanges) (person, fromDirectory) -> fromDirectory);

    /** For an application that serves HTTP. */
    public static ApplicationContextFactory servletContexts() {
        return type -> new AnnotationConfigServletWebServerApplicationContext(new Vacancies());
    }

    @Override
    public @Nullable Object resolveDependency(
            DependencyDescriptor wanted,
            @Nullable String requestingBean,
            @Nullable Set<String> used,
            @Nullable TypeConverter converter) {
        try {
            return super.resolveDependency(wanted, requestingBean, used, converter);
        } catch (NoSuchBeanDefinitionException missing) {
            var type = wanted.getDependencyType();
            if (!type.isInterface() || !type.getName().startsWith("app.laurel.")) {
                throw missing;
            }
            return TWINS.containsKey(type) ? TWINS.get(type) : vacant(type);
        }
    }

    private static Object vacant(Class<?> port) {
        return Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
            throw new UnsupportedOperationException("Nobody serves " + port.getName() + " yet");
        });
    }
}
