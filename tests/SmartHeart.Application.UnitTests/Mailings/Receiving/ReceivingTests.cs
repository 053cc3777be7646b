using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Mailings.Receiving;
using SmartHeart.Application.UnitTests.Mailings.Reports;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Mailings.Receiving;

public sealed class ReceivingTests : SentMailings
{
    private static readonly TestActor Anna = new(Role.User, 1, "Читатель 1");
    private static readonly MailingButton Open = new("Открыть", ContentId: 5);

    [Fact]
    public async Task A_topic_is_turned_off_once_however_often_it_is_pressed()
    {
        await Readers(1);
        var id = await Sent();

        var answers = new List<bool>();
        for (var i = 0; i < 10; i++) answers.Add((await Send(Anna, new FollowTopic(id, Wanted: false))).ShouldBeOk().IsNews);

        answers.ShouldBe([true, .. Enumerable.Repeat(false, 9)]);
        (await App.All<User>()).Single().Interests.ShouldBe(Interests.All & ~Interests.News);
    }

    [Fact]
    public async Task It_comes_back_when_wanted()
    {
        await Readers(1);
        var id = await Sent();
        (await Send(Anna, new FollowTopic(id, Wanted: false))).ShouldBeOk();

        (await Send(Anna, new FollowTopic(id, Wanted: true))).ShouldBeOk().Topic.ShouldBe(Interests.News);

        (await App.All<User>()).Single().Interests.ShouldBe(Interests.All);
    }

    [Fact]
    public async Task Nobody_has_to_agree_to_anything_to_be_left_alone()
    {
        await Readers(1);
        var id = await Sent();
        (await Send(Anna, new WithdrawConsent(ConsentKind.PersonalData))).ShouldBeOk();

        (await Send(Anna, new FollowTopic(id, Wanted: false))).ShouldBeOk();

        (await App.All<User>()).Single().Interests.HasFlag(Interests.News).ShouldBeFalse();
    }

    [Fact]
    public async Task A_stranger_is_none_of_the_recipients()
    {
        await Readers(1);
        var id = await Sent();

        (await Send(TestActor.User(99), new FollowTopic(id, Wanted: false))).ShouldFail("user.unknown");
    }

    [Fact]
    public async Task Only_presses_of_recipients_who_agreed_are_counted()
    {
        await Readers(2);
        var id = await Sent(null, Open);
        await Readers(3);
        (await Send(TestActor.User(2), new WithdrawConsent(ConsentKind.PersonalData))).ShouldBeOk();

        for (var who = 1; who <= 3; who++) (await Send(TestActor.User(who), new OpenFromMailing(id, 0))).ShouldBeOk().ContentId.ShouldBe(5);
        (await Send(Who.Admin, new OpenFromMailing(id, 0))).ShouldBeOk();

        var click = (await App.All<MailingClick>()).ShouldHaveSingleItem();
        (click.MailingId, click.Button, click.Count).ShouldBe((id, 0, 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(-1)]
    public async Task A_button_that_opens_nothing_says_so(int button)
    {
        await Readers(1);
        var id = await Sent(null, Open, new MailingButton("Сайт", "https://example.org"));

        (await Send(Anna, new OpenFromMailing(id, button))).ShouldFail("content.gone");
        (await Send(Anna, new OpenFromMailing(id + 1, 0))).ShouldFail("content.gone");
    }
}
