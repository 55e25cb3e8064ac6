#!/usr/bin/env python3
"""Records what transformers' Jinja renders of chat templates: Tests/Fixtures/tokenizers/chat.json.

    python3 tools/goldens/chat-templates.py [SmolLM2-135M-Instruct.Q4_1.gguf]
    python3 tools/goldens/chat-templates.py --folder FOLDER FILE

The file is a list of objects: `template`, `variables`, and `text`, or `error` when rendering fails. `--folder` does the same
for the .jinja files of a folder, such as models/templates of llama.cpp, into a FILE that ChatTemplateTests reads with
EDITS_CHAT_TEMPLATES=FILE. It is always 2026-07-26, 12:00 UTC. Needs transformers, jinja2, and gguf for the GGUF file.
"""
import datetime, glob, json, os, sys
from transformers.utils import chat_template_utils


class Now(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls(2026, 7, 26, 12)


chat_template_utils.datetime = Now

USER = {"role": "user", "content": "Describe a sneaker."}
ASSISTANT = {"role": "assistant", "content": "  <think>\nshoes…\n</think>\n\nA low shoe, with \"laces\".\n"}
CONVERSATIONS = {
    "one": [USER],
    "system": [{"role": "system", "content": "You are an expert\ttext analyst. \U0001F45F"}, USER],
    "turns": [{"role": "system", "content": ""}, USER, ASSISTANT, {"role": "user", "content": "And an 'ankle boot'?\r\n"}],
    "wrong": [{"role": "assistant", "content": "Hello"}, USER, USER],
    "image": [{"role": "user", "content": [{"type": "image"}, {"type": "text", "text": "What is shown?"}]},
              {"role": "assistant", "content": [{"type": "text", "text": "A boot."}]}],
}
TOOLS = [{"type": "function", "function": {"name": "look_up", "description": "Finds <b>a</b> word\u2026", "parameters": {
    "type": "object", "properties": {"word": {"type": "string"}, "count": {"type": "integer", "default": 3, "ratio": 0.5}}, "required": ["word"]}}}]

CHATML = """{% for message in messages %}{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n'}}{% endfor %}
{%- if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}
"""
# In the manner of LLaMA 2, Mistral, LLaMA 3, Qwen2, DeepSeek-R1, Vicuna and LLaVA: the same constructs in the same order of events.
BRACKETS = """{% if messages[0]['role'] == 'system' %}
    {% set loop_messages = messages[1:] %}
    {% set system_message = '<<SYS>>\\n' + messages[0]['content'].strip() + '\\n<</SYS>>\\n\\n' %}
{% else %}
    {% set loop_messages = messages %}
    {% set system_message = '' %}
{% endif %}
{% for message in loop_messages %}
    {% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}
        {{ raise_exception('Roles must alternate user/assistant/user/assistant/...') }}
    {% endif %}
    {% if loop.index0 == 0 %}{% set content = system_message + message['content'] %}{% else %}{% set content = message['content'] %}{% endif %}
    {% if message['role'] == 'user' %}
        {{ bos_token + '[INST] ' + content.strip() + ' [/INST]' }}
    {% elif message['role'] == 'assistant' %}
        {{ ' ' + content | trim + ' ' + eos_token }}
    {% endif %}
{% endfor %}"""
HEADERS = """{{- bos_token }}
{%- if custom_tools is defined %}
    {%- set tools = custom_tools %}
{%- endif %}
{%- if not date_string is defined %}
    {%- if strftime_now is defined %}
        {%- set date_string = strftime_now("%d %b %Y") %}
    {%- else %}
        {%- set date_string = "26 Jul 2024" %}
    {%- endif %}
{%- endif %}
{%- if not tools is defined %}{%- set tools = none %}{%- endif %}
{#- The system message, if there is one, comes first. #}
{%- if messages[0]['role'] == 'system' %}
    {%- set system_message = messages[0]['content']|trim %}
    {%- set messages = messages[1:] %}
{%- else %}
    {%- set system_message = "" %}
{%- endif %}
{{- "<|start_header_id|>system<|end_header_id|>\\n\\n" }}
{%- if tools is not none %}{{- "Environment: ipython\\n" }}{%- endif %}
{{- "Today Date: " + date_string + "\\n\\n" }}
{%- if tools is not none %}
    {%- for t in tools %}
        {{- t | tojson(indent=4) }}
        {{- "\\n\\n" }}
    {%- endfor %}
{%- endif %}
{{- system_message }}
{{- "<|eot_id|>" }}
{%- for message in messages %}
    {%- if not (message.role == 'ipython' or message.role == 'tool' or 'tool_calls' in message) %}
        {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n'+ message['content'] | trim + '<|eot_id|>' }}
    {%- elif message.role == "tool" or message.role == "ipython" %}
        {{- "<|start_header_id|>ipython<|end_header_id|>\\n\\n" }}
        {%- if message.content is mapping or message.content is iterable %}{{- message.content | tojson }}{%- else %}{{- message.content }}{%- endif %}
        {{- "<|eot_id|>" }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}
{%- endif %}
"""
TOOLED = """{%- if tools %}
    {{- '<|im_start|>system\\n' }}
    {%- if messages[0].role == 'system' %}{{- messages[0].content }}{%- else %}{{- 'You are a helpful assistant.' }}{%- endif %}
    {{- "\\n\\n# Tools\\n<tools>" }}
    {%- for tool in tools %}
        {{- "\\n" }}
        {{- tool | tojson }}
    {%- endfor %}
    {{- "\\n</tools><|im_end|>\\n" }}
{%- else %}
    {%- if messages[0]['role'] == 'system' %}{{- '<|im_start|>system\\n' + messages[0]['content'] + '<|im_end|>\\n' }}{%- endif %}
{%- endif %}
{%- set ns = namespace(multi_step_tool=true, last_query_index=messages|length - 1) %}
{%- for message in messages[::-1] %}
    {%- set index = (messages|length - 1) - loop.index0 %}
    {%- if ns.multi_step_tool and message.role == "user" and message.content is string and not(message.content.startswith('<tool_response>') and message.content.endswith('</tool_response>')) %}
        {%- set ns.multi_step_tool = false %}
        {%- set ns.last_query_index = index %}
    {%- endif %}
{%- endfor %}
{%- for message in messages %}
    {%- if (message.role == "user") or (message.role == "system" and not loop.first) %}
        {{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}
    {%- elif message.role == "assistant" %}
        {%- set content = message.content %}
        {%- set reasoning_content = '' %}
        {%- if '</think>' in message.content %}
            {%- set content = message.content.split('</think>')[-1].lstrip('\\n') %}
            {%- set reasoning_content = message.content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}
        {%- endif %}
        {%- if loop.index0 > ns.last_query_index %}
            {{- '<|im_start|>' + message.role + '\\n<think>\\n' + reasoning_content.strip('\\n') + '\\n</think>\\n\\n' + content.lstrip('\\n') }}
        {%- else %}
            {{- '<|im_start|>' + message.role + '\\n' + content }}
        {%- endif %}
        {{- '<|im_end|>\\n' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}{{- '<think>\\n\\n</think>\\n\\n' }}{%- endif %}
{%- endif %}"""
THOUGHTS = """{% if not add_generation_prompt is defined %}{% set add_generation_prompt = false %}{% endif %}{% set ns = namespace(is_first=false, is_tool=false, system_prompt='') %}{%- for message in messages %}{%- if message['role'] == 'system' %}{% set ns.system_prompt = message['content'] %}{%- endif %}{%- endfor %}{{bos_token}}{{ns.system_prompt}}{%- for message in messages %}{%- if message['role'] == 'user' %}{%- set ns.is_tool = false -%}{{'<\uff5cUser\uff5c>' + message['content']}}{%- endif %}{%- if message['role'] == 'assistant' and message['content'] is not none %}{% set content = message['content'] %}{% if '</think>' in content %}{% set content = content.split('</think>')[-1] %}{% endif %}{{'<\uff5cAssistant\uff5c>' + content + eos_token}}{%- endif %}{%- endfor -%}{% if add_generation_prompt and not ns.is_tool %}{{'<\uff5cAssistant\uff5c><think>\\n'}}{% endif %}"""
PICTURES = """{% for message in messages %}{% if message['role'] != 'system' %}{{ message['role'].upper() + ': '}}{% endif %}{# Render all images first #}{% for content in message['content'] | selectattr('type', 'equalto', 'image') %}{{ '<image>\\n' }}{% endfor %}{# Render all text next #}{% if message['role'] != 'assistant' %}{% for content in message['content'] | selectattr('type', 'equalto', 'text') %}{{ content['text'] + ' '}}{% endfor %}{% else %}{% for content in message['content'] | selectattr('type', 'equalto', 'text') %}{% generation %}{{ content['text'] + ' '}}{% endgeneration %}{% endfor %}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ 'ASSISTANT:' }}{% endif %}"""
WHOLE = {"chatml": CHATML, "brackets": BRACKETS, "headers": HEADERS, "tooled": TOOLED, "thoughts": THOUGHTS, "pictures": PICTURES}

# One construct each; every line is a template.
PROBES = r"""
{{ 1 + 2 * 3 ** 2 // 4 % 5 - -6 }} {{ 7 / 2 }} {{ -7 // 2 }} {{ -7 % 3 }} {{ 7 % -3 }} {{ 2 ** -1 }} {{ 1e3 }} {{ 1_000 }} {{ 0.1 + 0.2 }} {{ 1e16 }} {{ 1e-5 }} {{ 3.0 }}
{{ true }} {{ none }} {{ [1, 'a', "it's", 2.5, none, true] }} {{ {'a': 1, 'b': [2]} }} {{ (1, ) | list }} {{ undefined_name }}| {{ 'a' 'b' }}
{{ 'a' ~ 1 ~ none ~ 2.0 ~ [1] }} {{ 'ab' * 3 }} {{ [0] * 2 }} {{ '%s of %d%%' % ('a', 3) }} {{ 'x: %s' % 'y' }}
{{ 'a{}b{}'.format(1, 'x') }} {{ '{1}{0}{{}}{k}'.format('p', 'q', k=2) }} {{ [1, none] | map('string') | join }} {{ none | selectattr('a') | list }}
{{ {'a': '\u2026\U0001F600'} | tojson(ensure_ascii=true) }}
{{ 1 < 2 <= 2 < 3 }} {{ 1 == 1.0 }} {{ 'a' < 'b' }} {{ 'b' in 'abc' }} {{ 'd' not in ['a', 'd'] }} {{ 'k' in {'k': 0} }} {{ not 1 == 2 }} {{ none == false }} {{ [1, 2] == [1, 2] }}
{{ 'a' and '' or 'c' }} {{ 0 or none }} {{ 'x' if false }}| {{ 'x' if 1 else 'y' if 2 else 'z' }}
{{ 'hello'[1] }} {{ 'hello'[-1] }} {{ 'hello'[1:3] }} {{ 'hello'[::-1] }} {{ 'hello'[:-2] }} {{ [1,2,3,4,5][-3::2] }} {{ [1,2,3][5:] }} {{ 'hello'[3:1] }} {{ [1,2,3][9] is defined }} {{ 'hello'[-99:99] }} {{ [1,2,3,4][3:0:-1] }}
{{ messages[0].role }} {{ messages[0]['role'] }} {{ messages.0.role }} {{ messages[-1].content[:8] }} {{ messages[0].missing is defined }} {{ messages[0].get('missing', 'none') }} {{ messages[0].get('missing') }}
{{ messages[0].items() | list | length }} {% for k, v in messages[0].items() %}{{ k }}={{ v }};{% endfor %} {{ messages[0].keys() | list }} {{ messages[0].values() | list }}
{% for i in range(5) %}{{ loop.index }}/{{ loop.index0 }}/{{ loop.first }}/{{ loop.last }}/{{ loop.length }}/{{ loop.revindex }}/{{ loop.revindex0 }} {% endfor %}
{% for i in [1, 2, 3] if i != 2 %}{{ i }}{{ loop.length }}{% else %}none{% endfor %} {% for i in [] %}x{% else %}empty{% endfor %} {% for i in undefined_name %}x{% else %}none{% endfor %}
{% for i in range(10) %}{% if i == 2 %}{% continue %}{% endif %}{% if i == 5 %}{% break %}{% endif %}{{ i }}{% endfor %} {{ range(2, 9, 3) | list }} {{ range(3, 0, -1) | list }}
{% for i in [1, 2] %}{{ loop.previtem }}-{{ i }}-{{ loop.nextitem }} {% if loop.nextitem is defined %}more{% endif %}{% endfor %}
{% set x = 1 %}{% for i in [1, 2] %}{{ x }}{% set x = i + 10 %}{{ x }}{% endfor %}{{ x }} {% set ns = namespace(n=0, list=[]) %}{% for i in [1, 2] %}{% set ns.n = ns.n + i %}{% endfor %}{{ ns.n }}
{% set a, b = 1, 'two' %}{{ a }}{{ b }} {% set block %}in {{ a }} block{% endset %}{{ block | upper }} {% set trimmed | trim | upper %}  some text  {% endset %}[{{ trimmed }}]
{% macro greet(name, mark='!', times=1) %}{% for i in range(times) %}Hello {{ name }}{{ mark }}{% endfor %}{% endmacro %}{{ greet('you') }} {{ greet('all', times=2, mark='?') }} {{ greet() }}
{% macro outer(x) %}{{ x }}{% if x > 0 %}{{ outer(x - 1) }}{% endif %}{% endmacro %}{{ outer(4) }} {% with y = 2 %}{{ y }}{% endwith %}{{ y }} {% filter upper %}in {{ 'filter' }}{% endfilter %}
{{ '  a b ' | trim }}| {{ 'xxaxx' | trim('x') }} {{ 'abc' | upper | lower | capitalize }} {{ 'hello big world' | title }} {{ 'aXbX' | replace('X', '-') }} {{ 'aXbX' | replace('X', '-', 1) }} {{ [1, 2] | join(', ') }} {{ messages | join('+', attribute='role') }} {{ 'abc' | join('.') }}
{{ undefined_name | default('d') }} {{ '' | default('d') }}| {{ '' | default('d', true) }} {{ none | d('n', boolean=true) }} {{ undefined_name | length }} {{ 'four' | length }} {{ {'a': 1} | count }}
{{ [3, 1, 2] | sort }} {{ ['b', 'A', 'c'] | sort }} {{ [3, 1, 2] | sort(reverse=true) }} {{ [1, 2, 1] | unique | list }} {{ [1, 2] | sum }} {{ [3, 1] | min }} {{ [3, 1] | max }} {{ [1, 2, 3] | first }} {{ [1, 2, 3] | last }} {{ [1, 2] | reverse | list }} {{ 'abc' | reverse }} {{ 'abc' | list }}
{{ messages | map(attribute='role') | list }} {{ ['a', 'b'] | map('upper') | join }} {{ [0, 1, 2, ''] | select | list }} {{ [1, 2, 3] | select('odd') | list }} {{ [1, 2, 3] | reject('odd') | list }} {{ messages | selectattr('role', 'equalto', 'user') | list | length }} {{ messages | rejectattr('role', 'eq', 'user') | list | length }} {{ messages | selectattr('content') | list | length }}
{{ '12' | int }} {{ 'x' | int(7) }} {{ '3.9' | int }} {{ '2.5' | float }} {{ -3 | abs }} {{ 2.567 | round(2) }} {{ 2.5 | round }} {{ 3 | string + '!' }} {{ 'a<b>&"c' | e }} {{ 'line\nother\n\nlast' | indent(2) }} {{ 'line\nother' | indent(2, true) }}
{{ messages | tojson }} {{ tools | tojson }} {{ {'b': 1, 'a': [1.5, none, true, 'q"\\\n\u00e9\u0001']} | tojson }} {{ {'b': 1, 'a': {}} | tojson(sort_keys=true) }} {{ [] | tojson(indent=2) }}
{{ tools | tojson(indent=2) }} {{ {'a': [1, {'b': 2}], 'c': {}} | tojson(indent=4) }}
{{ 1 is number }} {{ 'a' is string }} {{ {} is mapping }} {{ [] is iterable }} {{ 'a' is iterable }} {{ [] is sequence }} {{ none is none }} {{ x is defined }} {{ x is not defined }} {{ x is undefined }} {{ true is true }} {{ 1 is true }} {{ false is false }} {{ 3 is odd }} {{ 4 is even }} {{ 9 is divisibleby 3 }} {{ 1 is integer }} {{ 1.0 is float }} {{ true is boolean }} {{ 'A' is upper }} {{ 'a' is lower }} {{ 2 is eq 2 }} {{ 2 is gt(1) }} {{ 1 is in [1, 2] }} {{ range is callable }} {{ true is integer }} {{ true is number }}
{{ ' a '.strip() }}|{{ 'xay'.strip('xy') }} {{ ' a '.lstrip() }}|{{ ' a '.rstrip() }}| {{ 'a,b,c'.split(',') }} {{ 'a,b,c'.split(',', 1) }} {{ ' a  b '.split() }} {{ 'a b c'.split(none, 1) }} {{ 'a,b,c'.rsplit(',', 1) }} {{ 'a\nb\r\nc\n'.splitlines() }} {{ 'abc'.startswith('ab') }} {{ 'abc'.endswith(('x', 'bc')) }} {{ 'abab'.replace('a', 'x', 1) }} {{ 'abc'.find('c') }} {{ 'abcabc'.rfind('b') }} {{ 'aaa'.count('aa') }} {{ ', '.join(['a', 'b']) }} {{ 'hello world'.title() }} {{ 'HELLO'.capitalize() }} {{ '12'.isdigit() }} {{ 'a1'.isalpha() }} {{ 'AB'.isupper() }} {{ 'prefix-x'.removeprefix('prefix-') }} {{ 'x.py'.removesuffix('.py') }} {{ ''.split(',') }} {{ ''.split() }}
{{ "tab\tnewline\nquote\"back\\slash\x41\u00e9\101\q" }} {{ 'it''s' }} {{ "\U0001F600" }}
a {%- if true %} b {% endif -%} c {{- ' d ' -}} e {#- comment -#} f {% raw %}{{ not a tag }} {% if %}{% endraw %} g
{{ raise_exception('no: ' ~ messages[0].role) }}
{{ undefined_name.attribute }}
{{ undefined_name + 1 }}
{{ 'a' + 1 }}
{{ 1 // 0 }}
{{ unknown_function() }}
{{ 'x' | unknown_filter }}
{% if x is unknown_test %}{% endif %}
{% for %}
{% if true %}unclosed
{{ 'unclosed }}
{{ [1, 2 }}
{% endif %}
{{ messages.append(1) }}
{{ strftime_now('%Y-%m-%d') }} {{ dict(a=1, b='x') }} {{ dict({'a': 1}, b=2).b }}
{{ namespace(a=1).a }} {% set n = namespace() %}{% set n.x = 'y' %}{{ n.x }}{{ n['x'] }}{{ n.z is defined }}
{{ ('a', 'b')[1] }} {{ (1 + 2) * 3 }} {{ ((1)) }} {{ {'a': {'b': [10, 20]}}.a.b[1] }} {{ messages[0]['content'] | length > 3 }} {{ 'a' ~ 'b' | upper }} {{ ('a' ~ 'b') | upper }} {{ -2 ** 2 }} {{ not true or true }} {{ 1 + 1 is even }} {{ 5 if messages | length > 1 else 6 }}
{{ {'items': 1}['items'] }} {{ {'items': 1, 'x': 2}.items() | list | tojson }} {{ {'a': 1}.items is callable }} {{ {'b': 2, 'a': 1} | dictsort | tojson }} {{ {'b': 2} | items | list | tojson }}
{{ '\u00c9COLE stra\u00dfe'.lower() }} {{ 'stra\u00dfe'.upper() }} {{ 'e\u0301a'[1] == '\u0301' }} {{ 'e\u0301' == '\u00e9' }} {{ '\U0001F468\u200d\U0001F469'|length }} {{ '\r\n' | length }} {{ '\x1c a\u3000'.strip() }}
{% set content = 'a' %}{% if content is string %}{% set content = content + 'b' %}{% endif %}{{ content }}{% if true %}{% set inner = 1 %}{% endif %}{{ inner }}
"""
LAYOUT = ["\n  {% if true %}\n  indented\n  {% endif %}\n  after\n", "a\n\t{%- if true -%}\n b\n{%- endif %}\n\nc", "{%+ if true %}\n x {% endif +%}\ny", "x {% if true %} y\n{% endif %} z",
          "  {# comment #}\n  text {# other #}\nend\n\n", "{{ 'a' }}\n{{ 'b' }}\n", "{% if true %}\n\n{% endif %}\n", "   {{ 'indented output' }}\n   {% set x = 1 %}\n\n", "a\r\nb\r{% if true %}\r\nc{% endif %}",
          "{% raw -%}  \n {{ x }}  {%- endraw %}\n z", "  {% raw %}\n x\n  {% endraw %}\n z", "{%- for i in [1,2] -%}\n  {{ i }}\n{%- endfor -%}\n", "x\n  {%- if true %} y{% endif %}", "\u00a0{% if true %}x{% endif %}"]


def rendered(template, variables):
    try:
        return {"text": chat_template_utils._compile_jinja_template(template).render(**variables)}
    except Exception as error:  # noqa: BLE001
        return {"error": f"{type(error).__name__}: {error}"}


def case(template, conversation, **more):
    variables = {"messages": CONVERSATIONS[conversation], "bos_token": "<s>", "eos_token": "</s>", "add_generation_prompt": True, **more}
    return {"template": template, "variables": variables, **rendered(template, variables)}


def whole(template):
    for conversation in CONVERSATIONS:
        yield case(template, conversation)
    yield case(template, "turns", add_generation_prompt=False)
    yield case(template, "system", tools=TOOLS)
    yield case(template, "one", tools=TOOLS, enable_thinking=False)


def write(path, cases):
    with open(path, "w", encoding="utf-8") as out:
        out.write("[\n" + ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in cases) + "\n]\n")
    print(f"{len(cases)} renderings, {sum('error' in entry for entry in cases)} of them errors")


if sys.argv[1:2] == ["--folder"]:
    write(sys.argv[3], [entry | {"name": os.path.basename(file)} for file in sorted(glob.glob(sys.argv[2] + "/*.jinja"))
                        for entry in whole(open(file, encoding="utf-8", newline="").read())])
else:
    templates = dict(WHOLE)
    if len(sys.argv) > 1:
        from gguf import GGUFReader

        templates["smollm2"] = GGUFReader(sys.argv[1]).fields["tokenizer.chat_template"].contents()
    cases = [entry | {"name": name} for name, template in templates.items() for entry in whole(template)]
    cases += [case(probe, "turns", tools=TOOLS) for probe in PROBES.strip().split("\n") + LAYOUT]
    write(os.path.dirname(os.path.abspath(__file__)) + "/../../Tests/Fixtures/tokenizers/chat.json", cases)
