/**
 * Answers a click on a province before the page's script is ready: shows its panel, which is already
 * in the page, and writes the address, from which the script then goes on. Runs as an inline script,
 * so it is plain JavaScript, short, and never varies (a hash can vouch for it). A page opened from a disk
 * has no address to write. The attribute is read and not the property: in an SVG link that is an object. The panel may be still on its way, so it is
 * looked for again when the document is whole.
 */
export const earlyChoice = `addEventListener("click",function(e){
var d=document,a=e.target.closest&&e.target.closest('a[href^="?"]'),h=a&&a.getAttribute("href"),p=a&&/province=(AF-...)/.exec(h);
if(!p||d.documentElement.dataset.ready!==undefined||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;
e.preventDefault();try{history.pushState(null,"",h)}catch(x){}
function show(){d.querySelectorAll("[data-testid=details]").forEach(function(s){s.hidden=s.id!=="panel-"+p[1]})}
show();if(d.readyState==="loading")d.addEventListener("DOMContentLoaded",show)})`;
