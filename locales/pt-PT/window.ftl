# The window: who may close it, and the frame around pages of packs.

## This computer

window-heading = A janela
window-held = Os formandos não podem fechar a janela nem sair do ecrã inteiro.
window-free = Qualquer pessoa pode fechar a janela e sair do ecrã inteiro.
window-always = Este computador abre o Footbridge só para formandos. Isso define-se no sistema, não aqui.
window-hold = Manter a janela para os formandos
window-let-go = Deixar qualquer pessoa fechar a janela
window-leave = Sair do ecrã inteiro
window-again = A janela volta a encher o ecrã quando terminar a sessão.
window-close = Fechar o programa

## Around a page of a pack, always in sight

window-page = Uma parte do seu curso
window-page-warning = Não escreva aqui o número do seu cartão.
