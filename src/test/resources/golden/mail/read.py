# Takes a mail apart and prints what is in it.
import email, email.policy, sys

mail = email.message_from_bytes(open(sys.argv[1], "rb").read(), policy=email.policy.default)
sender = mail["From"].addresses[0]
plain, html = (mail.get_body((kind,)) for kind in ("plain", "html"))
[pdf] = mail.iter_attachments()
defects = sum(len(part.defects) + sum(len(value.defects) for value in part.values()) for part in mail.walk())
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
print("subject", mail["Subject"])
print("from", sender.display_name, sender.addr_spec)
print(f"unsent {mail['X-Unsent']}, language {mail['Content-Language']}, defects {defects}")
print("attached", pdf.get_filename(), len(pdf.get_content()))
print("text\n" + plain.get_content().replace("\r\n", "\n"), end="")
print("html\n" + html.get_content().replace("\r\n", "\n"), end="")
