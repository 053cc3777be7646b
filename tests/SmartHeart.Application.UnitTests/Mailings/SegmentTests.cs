using SmartHeart.Application.Audit;
using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.UnitTests.Mailings;

public sealed class SegmentTests : AudienceUseCaseTests
{
    [Fact]
    public async Task A_saved_audience_is_used_by_another_mailing()
    {
        var segment = await Saved("Клиенты", "vip");
        var other = await Drafted();

        (await Send(Who.Admin, new UseSegment(other, segment))).ShouldBeOk();

        (await Shown(other)).Audience.Find(0, 0)!.Text.ShouldBe("vip");
        (await Journal()).Select(line => line.Action).ShouldBe([AuditActions.MailingEdited, AuditActions.SegmentSaved, AuditActions.MailingEdited]);
    }

    [Fact]
    public async Task A_name_is_taken_in_whatever_letters()
    {
        var segment = await Saved("Клиенты", "vip");
        var mailing = await Drafted();

        var refused = await Send(Who.Admin, new SaveSegment { MailingId = mailing, Name = " КЛИЕНТЫ " });

        refused.ShouldFail("audience.name_taken").Arguments["id"].ShouldBe(segment);
        (await App.All<Segment>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Overwriting_is_asked_for_and_changes_no_mailing_that_took_a_copy()
    {
        var segment = await Saved("Клиенты", "vip");
        var (taker, other) = (await Drafted(), await Drafted());
        await Send(Who.Admin, new UseSegment(taker, segment));
        await Tag(other, "новые");

        (await Send(Who.Admin, new SaveSegment { MailingId = other, Over = segment })).ShouldBeOk();

        (await Send(Who.Admin, new ShowSegment(segment))).ShouldBeOk().Audience.Find(0, 0)!.Text.ShouldBe("новые");
        (await Shown(taker)).Audience.Find(0, 0)!.Text.ShouldBe("vip");
    }

    [Fact]
    public async Task It_gets_another_name_and_may_keep_its_own_in_other_letters()
    {
        var first = await Saved("Клиенты", "vip");
        await Saved("Новые", "новые");

        (await Send(Who.Admin, new RenameSegment { Id = first, Name = "НОВЫЕ" })).ShouldFail("audience.name_taken");
        (await Send(Who.Admin, new RenameSegment { Id = first, Name = "КЛИЕНТЫ" })).ShouldBeOk();

        (await Send(Who.Admin, new ListSegments())).ShouldBeOk().Select(line => line.Name).ShouldBe(["КЛИЕНТЫ", "Новые"]);
    }

    [Fact]
    public async Task Deleted_it_is_gone_and_mailings_keep_theirs()
    {
        var segment = await Saved("Клиенты", "vip");
        var taker = await Drafted();
        await Send(Who.Admin, new UseSegment(taker, segment));

        (await Send(Who.Admin, new DeleteSegment(segment))).ShouldBeOk();

        (await Send(Who.Admin, new DeleteSegment(segment))).ShouldFail("audience.gone");
        (await Send(Who.Admin, new UseSegment(taker, segment))).ShouldFail("audience.gone");
        (await Send(Who.Admin, new ShowSegment(segment))).ShouldFail("audience.gone");
        (await Shown(taker)).Audience.IsEveryone.ShouldBeFalse();
    }

    [Fact]
    public async Task A_name_says_something()
    {
        var mailing = await Drafted();

        (await Send(Who.Admin, new SaveSegment { MailingId = mailing, Name = " " })).ShouldBeInvalid().ShouldBe(["Name: audience.name_empty"]);
        (await Send(Who.Admin, new SaveSegment { MailingId = mailing, Name = "🔥" })).ShouldBeInvalid().ShouldBe(["Name: audience.name_no_words"]);
        (await Send(Who.Admin, new SaveSegment { MailingId = mailing, Name = new string('а', 61) })).ShouldBeInvalid().ShouldBe(["Name: audience.name_too_long"]);
    }

    [Fact]
    public async Task No_more_than_fit_can_be_saved()
    {
        var now = App.Time.GetUtcNow();
        await App.Add([.. Enumerable.Range(1, Segment.Most).Select(number => (object)Segment.Save($"№ {number}", Audience.Everyone, now).ShouldBeOk())]);
        var mailing = await Drafted();

        (await Send(Who.Admin, new SaveSegment { MailingId = mailing, Name = "Ещё одна" })).ShouldFail("audience.too_many_saved");
    }

    private async Task<int> Saved(string name, string tag)
    {
        var mailing = await Drafted();
        await Tag(mailing, tag);
        (await Send(Who.Admin, new SaveSegment { MailingId = mailing, Name = name })).ShouldBeOk();
        return (await Send(Who.Admin, new ListSegments())).ShouldBeOk().Single(line => line.Name == name).Id;
    }
}
