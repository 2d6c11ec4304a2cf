# The centre: overview, learners, sites, starter kits.

## Overview

# The finding on top. $unit is a code such as "A2", or centre-the-unit.
centre-finding-all =
    { $learners ->
        [1] O formando terminou { $unit }
        [2] Os dois formandos terminaram { $unit }
       *[other] Os { $learners } formandos terminaram { $unit }
    }
centre-finding-some =
    { $done ->
        [one] { $done } de { $learners } formandos terminou { $unit }
       *[other] { $done } de { $learners } formandos terminaram { $unit }
    }
centre-finding-none =
    { $learners ->
        [1] O formando ainda não terminou { $unit }
       *[other] Nenhum dos { $learners } formandos terminou ainda { $unit }
    }
# Takes the place of a code in the finding when learners are in different units.
centre-the-unit = a unidade
centre-sites-count =
    { $count ->
        [one] { $count } local está admitido.
       *[other] { $count } locais estão admitidos.
    }
centre-bundles-count =
    { $count ->
        [one] Entrou { $count } envio.
       *[other] Entraram { $count } envios.
    }
centre-last-bundle = O último chegou: { $when }.
centre-asking =
    { $count ->
        [one] { $count } local pede para ser admitido
       *[other] { $count } locais pedem para ser admitidos
    }
centre-asking-go = Ver os locais
centre-empty = Ainda não entrou trabalho de formandos
centre-empty-about = Leia a pen de um local, ou faça o primeiro kit inicial.
centre-empty-exchange = Ir para Troca
centre-column-learner = Formando
centre-column-classroom = Sala
centre-column-unit = Unidade
centre-column-result = Resultado
centre-column-site = Escrito em
centre-column-arrived = Chegou
centre-unknown = não se sabe

## A learner

centre-learner-title = { $name }: { $unit }, { $stage }
centre-learner-unknown = { $name }: ainda não chegou nada
centre-learner-classroom = Sala: { $classroom }
centre-back-overview = Voltar ao resumo
centre-attempts = Verificações
centre-attempts-none = Ainda não chegou nenhuma verificação.
centre-attempt-answered = { $answered } de { $count } respondidas
centre-column-began = Começou
centre-column-counts = Unidade
centre-column-entry = Anotação
centre-counts-yes = conta
centre-counts-no = ainda não conta
centre-sessions = Sessões
centre-sessions-none = Ainda não chegou nenhuma sessão.
centre-column-length = Duração
centre-column-came = Até onde chegou

## Sites

centre-sites-none = Ainda não participa nenhum local
centre-sites-none-about = Um kit inicial numa pen deixa entrar os primeiros computadores.
centre-sites-all =
    { $count ->
        [one] { $count } local está admitido
       *[other] { $count } locais estão admitidos
    }
centre-site-unnamed = Nome ainda não conhecido
centre-site-waiting =
    { $count ->
        [0] nenhuma anotação espera
        [one] { $count } anotação espera
       *[other] { $count } anotações esperam
    }
centre-admit = Admitir
centre-admitted =
    { $count ->
        [0] O local está admitido.
        [one] O local está admitido. Entrou { $count } anotação.
       *[other] O local está admitido. Entraram { $count } anotações.
    }
centre-column-name = Local
centre-column-heard = Última notícia
centre-column-entries = Anotações
centre-never-heard = ainda não
centre-classrooms = Salas
centre-column-places = Lugares livres

## New starter kit

centre-kit-new = Novo kit inicial
centre-kit-title = Quem vai participar?
centre-kit-about = Cada computador da sala precisa uma vez desta pen e das seis palavras.
centre-kit-classroom = Nome da sala
centre-kit-mend-classroom = Escreva o nome da sala.
centre-kit-sites = Número de computadores
centre-kit-mend-sites = Escreva um número de 1 a 200.
centre-kit-mend-stick = Escolha uma pen ou escreva a pasta dela.
centre-kit-make = Fazer o kit inicial
centre-kit-making = O kit inicial está a ser feito.
centre-words-title = Anote estas seis palavras
centre-words-about = Abrem o kit. Não voltam a ser mostradas. Não as guarde junto da pen.
centre-words-file = O kit inicial está na pen: { $file }
centre-words-done = Já as anotei

## How a site stands

centre-admit-one = Admitir { $name }, desde { $when }
centre-site-since = pede desde { $when }
centre-turn-away = Recusar
centre-turn-away-one = Recusar { $name }, desde { $when }
centre-column-standing = Como está
centre-column-do = Fazer
centre-standing-asking = pede para ser admitido
centre-standing-admitted = admitido
centre-standing-copied = copiado: cada cópia pede outra vez
centre-standing-revoked = já sem confiança
centre-standing-reason = Motivo: { $reason }
centre-gap =
    { $count ->
        [1] Falta: { $first }
       *[other] Faltam: { $first } a { $last }
    }
centre-gap-about = Chegam com a próxima pen de lá.
centre-forked = O mesmo trabalho continuou de duas formas. Guardam-se ambas.
centre-clock-doubted = O relógio dele não pode estar certo. Mande acertá-lo.
centre-put-aside =
    { $count ->
        [one] { $count } anotação está de parte.
       *[other] { $count } anotações estão de parte.
    }
centre-take-in = Aceitar mesmo assim
centre-take-in-one = Aceitar mesmo assim: { $name }
centre-taken-in =
    { $count ->
        [0] Não havia nada de novo.
        [one] Entrou { $count } anotação.
       *[other] Entraram { $count } anotações.
    }

## Taking trust back

centre-revoke = Retirar a confiança
centre-revoke-one = Retirar a confiança: { $name }
centre-revoke-title = Retirar a confiança a { $name }?
centre-revoke-about = Faça isto se o computador se perdeu ou foi roubado. O que entrou fica. O trabalho novo fica de parte até decidir.
centre-turn-away-title = Recusar { $name }?
centre-turn-away-about = Faça isto se ninguém conhece o computador. Nada do trabalho dele é aceite.
centre-revoke-reason = Porquê, em poucas palavras
centre-revoke-mend = Diga porquê em poucas palavras.
centre-revoked-done = { $name } já não tem a confiança.
centre-kits = Kits iniciais
centre-kit-line = Kit { $kit }: { $used } de { $sites } lugares usados
centre-kit-revoked = já não deixa entrar ninguém
centre-kit-revoke = Anular o kit
centre-kit-revoke-one = Anular o kit { $kit }
centre-kit-revoke-about = Faça isto se a pen e as seis palavras se perderam juntas. Mais ninguém pode entrar com ele. Quem já participa fica.
centre-kit-revoke-title = Anular o kit { $kit }?
centre-kit-revoked-done = O kit já não deixa entrar ninguém.

## Moving a learner

centre-move = Mudar de sala
centre-move-title = Para onde vai { $name }?
centre-move-about = Todo o progresso segue com as próximas trocas, e nada dos outros. A sala anterior guarda o que lá foi feito.
centre-move-do = Mudar
centre-move-mend = Escolha uma sala.
