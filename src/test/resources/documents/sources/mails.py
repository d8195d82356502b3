"""Writes mails into the folder that is named: python3 mails.py FOLDER. Each has what some mail program does to a text."""
import base64
import email.policy
import sys
from email.message import EmailMessage

FOLDER = sys.argv[1]
POLICY = email.policy.SMTP
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


def mail(subject, sender="Shore Office <press@shore.example>", to="Desk <desk@paper.example>", day="Thu, 12 Mar 2026 10:04:00 +0100"):
    made = EmailMessage(policy=POLICY)
    made["From"], made["To"], made["Subject"], made["Date"] = sender, to, subject, day
    made["Message-ID"] = "<1@shore.example>"
    return made


def write(name, made):
    for i, part in enumerate(one for one in made.walk() if one.is_multipart() and one.get_content_maintype() == "multipart"):
        part.set_boundary(f"=_part_{i}")
    with open(f"{FOLDER}/{name}.eml", "wb") as out:
        out.write(made.as_bytes(policy=POLICY))


# The same as text and as a page with a picture in it; a file whose name has letters (RFC 2231).
both = mail("Zähler an der Nordküste: die Öffnung der Schleusen")
both["Cc"] = "Zoë Füßler <zoe@shore.example>"
both["Organization"] = "Küstenamt"
both.set_content("Die Schleusen öffnen wieder\n\nDas Küstenamt zählte „vierzig Tore“ — und neun Wehre.\n\n"
                 "- erstens\n- zweitens\n\nMehr: https://shore.example/tore\n", cte="quoted-printable")
both.add_alternative("<html><head><title>x</title><style>p{color:red}</style></head><body><h1>Die Schleusen öffnen wieder</h1>"
                     "<p>Das Küstenamt zählte „vierzig Tore“ — und neun Wehre.</p><ul><li>erstens</li><li>zweitens</li></ul>"
                     "<p><img src=\"cid:gate@shore\" alt=\"Ein Tor am Morgen\"></p>"
                     "<p>Mehr: <a href=\"https://shore.example/tore\">https://shore.example/tore</a></p></body></html>", subtype="html", cte="base64")
both.get_payload()[1].add_related(PNG, "image", "png", cid="<gate@shore>", filename="tor.png")
both.add_attachment(b"%PDF-1.4 nothing", "application", "pdf", filename="Zählung der Tore – März.pdf")
write("python-alternative", both)

# A page of an old program, in windows-1252.
page = mail("Gates & weirs")
page.set_content("<html><body><div>The office’s gates — “forty” of them — cost €5&nbsp;million.</div>"
                 "<div>&nbsp;</div><div><b>By whom</b></div><div>Volunteers counted them: Zoë, Åse and &#321;ukasz.</div>"
                 "<blockquote>We counted on foot…</blockquote><div>Kind regards,<br>Zoë Moor</div></body></html>",
                 subtype="html", charset="windows-1252", cte="quoted-printable")
write("python-windows1252", page)

# Text in base64, in an encoding of the East, with a list's foot as a part of its own.
east = mail("Шлюзы открываются", sender="Береговая служба <press@shore.example>")
east.set_content("Шлюзы открываются снова\n\nСлужба насчитала сорок ворот и девять плотин.\n", charset="koi8-r", cte="base64")
foot = EmailMessage(policy=POLICY)
foot.set_content("You get this because you are on the list gates.\nhttps://shore.example/list\n")
east.make_mixed()
east.attach(foot)
write("python-list", east)

# A mail that holds another one, and says nothing of its own.
inner = mail("The weirs are open again", sender="Nora Pik <nora@weirs.example>", to="press@shore.example", day="Wed, 11 Mar 2026 08:00:00 +0000")
inner.set_content("The weirs are open again\n\nAll nine weirs were opened on 10 March 2026. Nora Pik opened them.\n")
outer = mail("Fwd: The weirs are open again")
outer.make_mixed()
outer.add_attachment(inner)
write("python-forwarded", outer)


def raw(name, text, encoding="utf-8"):
    with open(f"{FOLDER}/{name}.eml", "wb") as out:
        out.write(text.replace("\n", "\r\n").encode(encoding))


# Lines that go on, the space that says so being no part of them (RFC 3676), in a script without spaces and in words cut in two.
raw("own-flowed", """From: =?ISO-2022-JP?B?GyRCM1doc0Q1GyhC?= <press@shore.example>
To: desk@paper.example
Subject: =?UTF-8?Q?The_=E6=B0=B4=E9=96=80?=
 =?UTF-8?Q?_gates_open?=
Date: Thu, 12 Mar 2026 10:04:00 +0100 (CET)
Reply-To: Desk of the Shore <answers@shore.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8; format=flowed; DelSp=yes
Content-Transfer-Encoding: 8bit

The water gates open again

The office counted forty gates and nine weirs along the whole of the north
 coast, inter 
nationally known for its  
gates.

水門は三月 
十日に再び 
開きました。

> A line of an earlier mail that  
> goes on here.
>> And one before it.

--@
Shore Office, Harbour Street 12
""".replace("--@", "-- "))

# What Apple's program does to a page with a picture and a file between its words.
raw("own-pieces", """From: Eve Faro <eve@shore.example>
To: desk@paper.example
Subject: Gates in pieces
Date: Thu, 12 Mar 2026 10:04:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

This is a multi-part message in MIME format.
--b
Content-Type: text/html; charset=us-ascii

<html><body><p>Words before the picture.</p></body></html>
--b
Content-Type: image/png; name*0*=UTF-8''T%C3%B6re; name*1*=%20im; name*2=" Nebel.png"
Content-Disposition: inline; filename*0*=UTF-8''T%C3%B6re; filename*1*=%20im;
 filename*2=" Nebel.png"
Content-Transfer-Encoding: base64

""" + base64.b64encode(PNG).decode() + """
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body><p>Words =C3=A4fter the pic=
ture, and =
more.</p></body></html>
--b
Content-Type: application/vnd.ms-excel
Content-Disposition: attachment; filename="=?utf-8?B?WsOkaGx1bmcueGxz?="
Content-Transfer-Encoding: base64

eHh4
--b
Content-Type: text/html

<p>Words after the file.</p>
--b--
""")

# A text that is signed, in an encoding with a euro, of a program that keeps the earlier mail below.
raw("own-signed", """From: "Moor, Lena" <lena@shore.example>
Sender: office@shore.example
To: desk@paper.example
Subject: Re: Gates at five =?iso-8859-15?Q?=A4?= each
Date: Thu, 12 Mar 2026 10:04:00 +0000
Keywords: gates, weirs
MIME-Version: 1.0
Content-Type: multipart/signed; boundary=s; protocol="application/pgp-signature"

--s
Content-Type: text/plain; charset=iso-8859-15
Content-Transfer-Encoding: 8bit

Dear colleagues,

Gates at five euros each

The gates cost 5 €. Œuvres d'art, says Šárka.

On 11 March 2026 the desk wrote:

> How much are the gates?
>
> And who made them?
--s
Content-Type: application/pgp-signature; name=signature.asc

-----BEGIN PGP SIGNATURE-----

iQ==
-----END PGP SIGNATURE-----
--s--
""", "iso-8859-15")
