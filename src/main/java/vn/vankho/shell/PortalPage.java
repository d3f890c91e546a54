package vn.vankho.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around every screen: styles and icon, all of them from this server. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://ui/theme/vankho.css")
public class PortalPage implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addLink("icon", "ui/icons/vankho.svg");
        settings.addMetaTag("robots", "noindex");
    }
}
