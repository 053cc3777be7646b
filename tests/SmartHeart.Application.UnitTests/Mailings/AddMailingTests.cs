using SmartHeart.Application.Audit;
using SmartHeart.Application.Mailings;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Mailings;

public sealed class AddMailingTests : MailingCase
{
    [Fact]
    public async Task Draft_keeps_what_was_sent_to_the_letter()
    {
        var content = new MailingContent(
            [
                new MailingPart(FileKind.Photo, "f1", "u1", "<b>Лекция</b> <tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji>", Spoiler: true, CaptionAbove: true),
                new MailingPart(FileKind.Video, "f2", "u2"),
            ]);

        var id = (await Send(Who.Admin, new AddMailing { Content = content, Topic = Interests.Events })).ShouldBeOk().Id;

        var mailing = await Mailed(id);
        mailing.Content.Parts.ShouldBe(content.Parts);
        (mailing.Title, mailing.Topic, mailing.State, mailing.Quiet, mailing.Paid).ShouldBe(("Лекция 👍", Interests.Events, MailingState.Draft, true, false));
        (await LastLine()).ShouldBe((AuditActions.MailingAdded, "Лекция 👍"));
    }

    [Fact]
    public async Task Look_of_a_link_is_kept()
    {
        var preview = new LinkPreview(Url: "https://example.org", Small: true, Above: true);

        var id = (await Send(Who.Admin, new AddMailing { Content = Words("example.org") with { Preview = preview }, Topic = Interests.News })).ShouldBeOk().Id;

        (await Mailed(id)).Content.Preview.ShouldBe(preview);
    }

    [Fact]
    public async Task Nothing_to_say_and_no_topic_are_refused_together() =>
        (await Send(Who.Admin, new AddMailing())).ShouldBeInvalid().ShouldBe(["Content: mailing.empty", "Topic: mailing.no_topic"]);

    [Fact]
    public async Task Caption_is_shorter_than_a_text()
    {
        var long1025 = new string('а', 1025);

        (await Send(Who.Admin, new AddMailing { Content = new([new(FileKind.Photo, "f", "u", long1025)]), Topic = Interests.News })).ShouldBeInvalid().ShouldBe(["Content: mailing.too_long"]);
        (await Send(Who.Admin, new AddMailing { Content = Words(long1025), Topic = Interests.News })).ShouldBeOk();
    }

    [Fact]
    public async Task User_may_not() =>
        (await Send(await Reader(Who.Ivan), new AddMailing { Content = Words("а"), Topic = Interests.News })).ShouldFail("access.denied");
}
