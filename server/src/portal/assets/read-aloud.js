// Offers to read a page's text aloud where the browser can speak; without it the button stays hidden.
const button = document.getElementById('read-aloud');
const main = document.getElementById('main');

if (button && main && 'speechSynthesis' in window) {
  const show = (isReading) => button.setAttribute('aria-pressed', String(isReading));
  button.hidden = false;
  button.addEventListener('click', () => {
    const wasSpeaking = speechSynthesis.speaking;
    speechSynthesis.cancel();
    show(!wasSpeaking);
    if (wasSpeaking) return;
    const speech = new SpeechSynthesisUtterance(main.innerText);
    speech.lang = 'zh-CN';
    speech.addEventListener('end', () => show(false));
    speechSynthesis.speak(speech);
  });
  addEventListener('pagehide', () => speechSynthesis.cancel());
}
