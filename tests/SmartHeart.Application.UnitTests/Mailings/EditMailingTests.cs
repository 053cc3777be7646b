using SmartHeart.Application.Audit;
using SmartHeart.Application.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Mailings;

public sealed class EditMailingTests : MailingCase
{
    [Fact]
    public async Task Another_message_takes_the_place()
    {
        var id = await Drafted("Первое");

        (await Send(Who.Admin, new EditMailingContent { Id = id, Content = Words("<i>Второе</i>") })).ShouldBeOk();

        (await Mailed(id)).Title.ShouldBe("Второе");
        (await LastLine()).ShouldBe((AuditActions.MailingEdited, $"#{id} Второе"));
    }

    [Fact]
    public async Task Second_of_two_admins_is_told_and_the_first_words_stand()
    {
        var id = await Drafted();
        (await Send(Who.Admin, new EditMailingContent { Id = id, Content = Words("Первая") })).ShouldBeOk();

        (await Send(Who.Owner, new EditMailingContent { Id = id, Content = Words("Вторая") })).ShouldFail("mailing.changed");
        (await Send(Who.Owner, new SetMailingTopic(id, 0, Interests.Events))).ShouldFail("mailing.changed");
        (await Send(Who.Owner, new DeleteMailing(id, 0))).ShouldFail("mailing.changed");
        (await Send(Who.Owner, new StartMailing(id, 0))).ShouldFail("mailing.changed");

        (await Mailed(id)).Title.ShouldBe("Первая");
    }

    [Fact]
    public async Task What_has_started_is_settled()
    {
        var id = await Started();
        var version = (await Mailed(id)).Version;

        (await Send(Who.Admin, new EditMailingContent { Id = id, Version = version, Content = Words("Нет") })).ShouldFail("mailing.started");
        (await Send(Who.Admin, new SetMailingTopic(id, version, Interests.Events))).ShouldFail("mailing.started");
        (await Send(Who.Admin, new AddMailingButton { Id = id, Version = version, Label = "Да", Url = "a.org" })).ShouldFail("mailing.started");
        (await Send(Who.Admin, new BeginMailingButton(id))).ShouldFail("mailing.started");
        (await Send(Who.Admin, new DeleteMailing(id, version))).ShouldFail("mailing.not_draft");
    }

    [Fact]
    public async Task Topic_is_one_of_those_that_people_choose()
    {
        var id = await Drafted();

        (await Send(Who.Admin, new SetMailingTopic(id, 0, Interests.All))).ShouldFail("mailing.no_topic");
        (await Send(Who.Admin, new SetMailingTopic(id, 0, Interests.Products))).ShouldBeOk();

        (await Mailed(id)).Topic.ShouldBe(Interests.Products);
    }

    [Fact]
    public async Task Quiet_hours_can_be_left_and_paying_is_up_to_the_configuration()
    {
        var id = await Drafted();

        (await Send(Who.Admin, new SetMailingOptions(id, 0, Quiet: false, Paid: true))).ShouldFail("mailing.not_paid");
        (await Send(Who.Admin, new SetMailingOptions(id, 0, Quiet: false, Paid: false))).ShouldBeOk();

        (await Mailed(id)).Quiet.ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_gone_is_said_to_be()
    {
        (await Send(Who.Admin, new EditMailingContent { Id = 99, Content = Words("а") })).ShouldFail("mailing.gone");
        (await Send(Who.Admin, new OpenMailing(99))).ShouldFail("mailing.gone");
        (await Send(Who.Admin, new CopyMailing(99))).ShouldFail("mailing.gone");
        (await Send(Who.Admin, new ShowMailingButtons(99))).ShouldFail("mailing.gone");
        (await Send(Who.Admin, new BeginMailingButton(99))).ShouldFail("mailing.gone");
    }
}
