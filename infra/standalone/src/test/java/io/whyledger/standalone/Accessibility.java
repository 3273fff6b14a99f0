package io.whyledger.standalone;

import java.util.List;

/** Questions to a page, answered by its own DOM. */
final class Accessibility {

    private static final String FLAWS =
            """
            const flaws = [];
            const all = css => [...document.querySelectorAll(css)];
            const blame = (what, element) => flaws.push(what + ': ' + element.outerHTML.slice(0, 200));
            const named = element => element.getAttribute('aria-label')
                || (element.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id))
                    .map(label => label && label.textContent.trim()).find(Boolean);
            if (all('h1').length !== 1) flaws.push(all('h1').length + ' h1');
            if (all('h1').some(h1 => !h1.textContent.trim())) flaws.push('an empty h1');
            if (all('main').length !== 1) flaws.push(all('main').length + ' main');
            if (!document.documentElement.lang) flaws.push('no lang');
            if (!document.title.trim()) flaws.push('no title');
            all('input:not([type=hidden]), select, textarea')
                .filter(field => !named(field) && ![...field.labels].some(label => label.textContent.trim()))
                .forEach(field => blame('no label', field));
            all('button, a[href], summary').filter(one => !named(one) && !one.textContent.trim())
                .forEach(one => blame('no name', one));
            all('img:not([alt])').forEach(image => blame('no alt', image));
            all('svg:not([aria-hidden])').filter(image => !named(image) && !image.closest('[aria-hidden]'))
                .forEach(image => blame('no name', image));
            all('[aria-describedby], [aria-labelledby]').forEach(one =>
                ((one.getAttribute('aria-describedby') || '') + ' ' + (one.getAttribute('aria-labelledby') || ''))
                    .split(' ').filter(id => id && !document.getElementById(id))
                    .forEach(() => blame('refers to nothing', one)));
            all('label[for]').filter(label => !label.control).forEach(label => blame('labels nothing', label));
            const ids = all('[id]').map(one => one.id);
            ids.filter((id, at) => ids.indexOf(id) !== at).forEach(id => flaws.push('id twice: ' + id));
            all('h1, h2, h3, h4').map(heading => Number(heading.tagName[1])).reduce((before, level) => {
                if (level > before + 1) flaws.push('h' + level + ' after h' + before);
                return level;
            }, 0);
            return flaws;
            """;

    private static final String TOO_WIDE =
            """
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return [];
            return [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > width + 1)
                .map(element => element.outerHTML.slice(0, 200));
            """;

    private static final String FOCUS_UNSEEN =
            """
            const focused = document.activeElement;
            // The browser itself marks the part of a date that has the focus.
            if (focused === document.body || focused.type === 'date') return [];
            const style = getComputedStyle(focused);
            const box = focused.getBoundingClientRect();
            const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
            return marked && inside ? [] : [focused.outerHTML.slice(0, 200)];
            """;

    private Accessibility() {}

    /** What a person who cannot see the page would miss. */
    static List<?> flaws(Browser browser) {
        return (List<?>) browser.script(FLAWS);
    }

    /** What makes the page scroll sideways. */
    static List<?> tooWide(Browser browser) {
        return (List<?>) browser.script(TOO_WIDE);
    }

    /** The focused element, if nothing shows that it is. */
    static List<?> unseenFocus(Browser browser) {
        return (List<?>) browser.script(FOCUS_UNSEEN);
    }
}
