# What is printed: the choice where to, and the words on paper. Rust reads the words on paper.

## Choosing where to print

printing-title = Imprimir ou guardar como PDF
printing-to = Para onde?
printing-queue = Impressora
printing-queue-usual = Impressora habitual
printing-folder-about = Guardar aqui como PDF: { $path }
printing-stick-about = Guardar como PDF nesta pen: { $path }
printing-other = Outra pasta
printing-folder = Pasta para o PDF
printing-no-queue = Este computador não tem impressora. Pode guardar um PDF e imprimi-lo noutro lugar.
printing-impossible = Esta cópia do programa não pode imprimir. Tome nota à mão.
printing-stick-warn = Uma pen perde-se facilmente e quem a encontrar pode ler o PDF. Apague o PDF assim que estiver impresso.
printing-save-stick = Guardar nesta pen
printing-print = Imprimir
printing-save = Guardar como PDF
printing-in-queue = Enviado para a impressora { $queue }.
printing-saved = Guardado: { $path }
# Many cards are printed in parts.
printing-cards-queued = { $count } cartões foram enviados para a impressora { $queue }, em { $parts } partes.
printing-cards-saved = { $count } cartões foram guardados em { $parts } PDF. O primeiro: { $path }
printing-cards-stopped = { $printed } cartões estão impressos. { $left } não estão.
printing-cards-rest = Imprimir os outros { $count }
printing-out = Em papel ou num ficheiro

## A list with names as a file for a spreadsheet

printing-list-save = Guardar como CSV
printing-list-about = O ficheiro contém nomes, legíveis por todos. São precisas duas pessoas: outra pessoa do pessoal inicia sessão neste computador em 10 minutos e aprova.
printing-list-here = Guardar aqui: { $path }
printing-list-stick = Guardar nesta pen: { $path }
printing-list-folder = Pasta para o ficheiro
printing-list-warn = Uma pen perde-se facilmente. Quem a encontrar pode ler a lista. Apague o ficheiro assim que tiver sido usado.
printing-list-ask-stick = Pedir aprovação para esta pen
printing-list-learners = Lista de formandos

## On every sheet

printing-page = Página { $page } de { $pages }
printing-date = { $day } de { $month } de { $year }
printing-month-1 = janeiro
printing-month-2 = fevereiro
printing-month-3 = março
printing-month-4 = abril
printing-month-5 = maio
printing-month-6 = junho
printing-month-7 = julho
printing-month-8 = agosto
printing-month-9 = setembro
printing-month-10 = outubro
printing-month-11 = novembro
printing-month-12 = dezembro

## Names of files: small letters without accents, and dashes

printing-file-task = folha-de-tarefa
printing-file-profile = perfil-de-competencias
printing-file-cards = cartoes
printing-file-recovery = codigo-de-recuperacao
printing-file-computer = computador
printing-file-part = { $part }-de-{ $parts }
printing-file-learners = formandos
printing-file-class = turma
printing-file-forms = folhas
printing-file-register = registo
printing-file-results = resultados
printing-file-figures = perguntas-em-numeros
printing-file-cut = limite-proposto
printing-file-access = registo-de-acessos

## A learner’s card; it is carried about, so nothing on it says where it is used

printing-cards-title = Cartões para entrar
# After the title, in brackets, where there are several parts.
printing-cards-part = { $part } de { $parts }
printing-card-number = Número do cartão
printing-card-squares = Número do cartão { $card } para um leitor
printing-card-pictures = Quatro imagens por esta ordem
printing-card-do = Escreva ou leia o número e toque nas imagens por ordem.

## The sheet with the recovery code

printing-recovery-title = Código de recuperação
printing-recovery-made = Feito a { $date }
printing-recovery-purpose = Se este computador se perder ou avariar, outro substitui-o com este código e a sua pen.
printing-recovery-steps = O que fazer então
printing-recovery-step-start = Inicie o Footbridge no outro computador e escolha «Substituir um computador».
printing-recovery-step-stick = Coloque a pen usada por último com este computador.
printing-recovery-step-code = Escreva os oito grupos. Maiúsculas e espaços não importam.
printing-recovery-keep = Guarde esta folha fechada à chave, nunca com uma pen.
printing-recovery-older = Esta folha substitui todas as anteriores. Destrua as anteriores.
