// The one script of the pages. Everything works without it; it makes things quicker and live.
(function () {
  'use strict';

  // Theme: the system's unless somebody chose; set before the first paint.
  const root = document.documentElement;
  const themes = ['system', 'light', 'dark'];
  const stored = () => { try { return localStorage.getItem('theme'); } catch { return null; } };
  const store = theme => { try { localStorage.setItem('theme', theme); } catch { /* a private window forgets it */ } };
  const chosen = () => themes.includes(stored()) ? stored() : 'system';
  root.dataset.theme = chosen();
  root.dataset.script = '';

  const say = text => {
    const status = document.getElementById('status');
    status.textContent = text;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => { status.textContent = ''; }, 6000);
  };

  function offerThemes() {
    const button = document.getElementById('theme');
    const label = () => {
      const next = themes[(themes.indexOf(chosen()) + 1) % themes.length];
      button.setAttribute('aria-label', `Theme: ${chosen()}. Switch to ${next}.`);
      button.title = `Theme: ${chosen()}`;
      return next;
    };
    button.hidden = false;
    label();
    button.addEventListener('click', () => {
      const next = label();
      store(next);
      root.dataset.theme = next;
      label();
    });
  }

  // "/" focuses the search.
  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    document.getElementById('q').select();
  });

  // Candidates ticked in the catalogue stay ticked while one searches, sorts and turns pages.
  const picks = {
    read: () => { try { return JSON.parse(sessionStorage.getItem('picks')) || {}; } catch { return {}; } },
    write: all => { try { sessionStorage.setItem('picks', JSON.stringify(all)); } catch { /* they last for this page */ } },
  };
  let picked = picks.read();

  function showPicks() {
    const tray = document.getElementById('compare');
    if (!tray) return;
    const names = Object.entries(picked);
    document.querySelectorAll('input[name="of"][form="compare"]').forEach(box => { box.checked = Object.hasOwn(picked, box.value); });
    const list = tray.querySelector('.picked');
    list.replaceChildren(...names.map(([slug, name]) => {
      const chip = document.createElement('button');
      chip.type = 'button';
      chip.className = 'chip';
      chip.dataset.slug = slug;
      chip.setAttribute('aria-label', `Leave ${name} out`);
      chip.append(Object.assign(document.createElement('bdi'), { textContent: name }), ' ×');
      return chip;
    }), ...names.filter(([slug]) => !document.querySelector(`input[form="compare"][value="${CSS.escape(slug)}"]`))
      .map(([slug]) => Object.assign(document.createElement('input'), { type: 'hidden', name: 'of', value: slug })));
    tray.querySelector('[data-hint]').textContent = ['Tick two or more to compare them.', 'One ticked; tick another.'][names.length]
      || `${names.length} ticked.`;
    tray.querySelector('[type="submit"]').disabled = names.length < 2;
  }

  document.addEventListener('change', event => {
    if (!event.target.matches('input[name="of"][form="compare"]')) return;
    if (event.target.checked) picked[event.target.value] = event.target.dataset.name;
    else delete picked[event.target.value];
    picks.write(picked);
    showPicks();
  });
  document.addEventListener('click', event => {
    const chip = event.target.closest('.tray .chip');
    if (!chip) return;
    delete picked[chip.dataset.slug];
    picks.write(picked);
    showPicks();
    document.querySelector('.tray [type="submit"]').focus();
  });

  // A document may be dropped onto the import form.
  function acceptDrops(zone) {
    const input = zone.querySelector('input[type="file"]');
    const name = document.getElementById('name');
    const nameIt = () => {
      const file = input.files[0];
      if (file && !name.value) name.value = file.name.replace(/\.[^.]*$/, '').replace(/[-_]+/g, ' ');
      if (file) say(`${file.name} is chosen.`);
    };
    input.addEventListener('change', nameIt);
    ['dragenter', 'dragover'].forEach(kind => zone.addEventListener(kind, event => {
      event.preventDefault();
      zone.classList.add('over');
    }));
    ['dragleave', 'drop'].forEach(kind => zone.addEventListener(kind, () => zone.classList.remove('over')));
    zone.addEventListener('drop', event => {
      event.preventDefault();
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      nameIt();
    });
  }

  // A second click does not send a form again while the first is under way.
  const sent = new WeakSet();
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.hasAttribute('hx-post')) return;
    if (sent.has(form)) event.preventDefault();
    sent.add(form);
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form').forEach(form => sent.delete(form)));

  // A repeated live entry (after a reconnection) is dropped. Whoever connects anew goes on after the newest.
  document.addEventListener('htmx:sseBeforeMessage', event => {
    const id = event.detail.lastEventId;
    if (document.getElementById(`e-${id}`)) event.preventDefault();
    const stream = event.target.closest('[sse-connect]');
    stream.setAttribute('sse-connect', stream.getAttribute('sse-connect').replace(/after=\d+/, `after=${id}`));
  });
  const pulse = on => {
    const sign = document.querySelector('.pulse');
    if (!sign) return;
    sign.classList.toggle('on', on);
    sign.textContent = on ? 'Live' : 'Not live; trying again';
  };
  // While nobody sees a live page, it leaves its connection to others: browsers keep no more than six with a server.
  let live = null;
  let resting = false;
  const restOrGoOn = () => {
    if (document.hidden && live && live.readyState !== EventSource.CLOSED) {
      live.close();
      resting = true;
    } else if (!document.hidden && resting) {
      resting = false;
      const stream = document.querySelector('[sse-connect]');
      [stream, ...stream.querySelectorAll('[sse-swap]')].forEach(element => htmx.trigger(element, 'htmx:afterProcessNode'));
    }
  };
  document.addEventListener('visibilitychange', restOrGoOn);
  document.addEventListener('htmx:sseOpen', event => {
    live = event.detail.source;
    pulse(true);
    restOrGoOn();
  });
  document.addEventListener('htmx:sseError', () => pulse(false));

  document.addEventListener('htmx:sendError', () => say('The server does not answer. Nothing was changed; try again.'));
  document.addEventListener('htmx:timeout', () => say('The server takes too long. Look again in a moment.'));
  document.addEventListener('htmx:afterSettle', event => {
    showPicks();
    if (event.detail.target && event.detail.target.id === 'preview') event.detail.target.scrollIntoView();
  });

  window.addEventListener('pageshow', () => { picked = picks.read(); showPicks(); });
  document.addEventListener('DOMContentLoaded', () => {
    offerThemes();
    showPicks();
    document.querySelectorAll('.drop').forEach(acceptDrops);
  });
})();
