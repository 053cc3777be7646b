using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;
using Delivered = SmartHeart.Application.Common.Ports.Delivery;

namespace SmartHeart.Application.UnitTests.Mailings;

public sealed class TryMailingTests : IAsyncLifetime
{
    private readonly Trial _trial = new();
    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.Start(services => services.AddSingleton<IMailingTrial>(_trial));

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Fact]
    public async Task Topic_and_the_admins_own_chat_get_the_very_message_free_of_charge()
    {
        var mailing = Mailing.Draft(new MailingContent([new MailingPart(null, Html: "<b>Да</b>")]), Interests.News, _app.Time.GetUtcNow()).Value;
        mailing.PutButtons([new MailingButton("Сайт", "https://a.org")], _app.Time.GetUtcNow());
        mailing.Goes(quiet: true, paid: true, _app.Time.GetUtcNow());
        await _app.Add(mailing);

        (await Send(Who.Admin, TrialPlace.Topic)).ShouldBeOk().State.ShouldBe(DeliveryState.Sent);
        (await Send(Who.Admin, TrialPlace.Own)).ShouldBeOk().State.ShouldBe(DeliveryState.Sent);

        _trial.Sent.Select(sent => sent.To).ShouldBe([0, Who.Admin.TelegramId]);
        _trial.Sent.ShouldAllBe(sent => sent.Mailing.Content.Parts[0].Html == "<b>Да</b>" && sent.Mailing.Buttons.Length == 1 && !sent.Mailing.Paid);
        (await _app.All<Recipient>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_writes_in_the_groups_name_has_no_chat_to_test_in()
    {
        (await Send(new TestActor(Role.Owner, -1001234567890), TrialPlace.Own)).ShouldFail("mailing.anonymous");
        _trial.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_gone_can_not_be_tried() => (await Send(Who.Admin, TrialPlace.Topic)).ShouldFail("mailing.gone");

    private Task<Domain.Common.Result<Delivered>> Send(TestActor who, TrialPlace place) => _app.Send(new TryMailing(1, place), who);

    private sealed class Trial : IMailingTrial
    {
        public List<(MailingToSend Mailing, long To)> Sent { get; } = [];

        public Task<Delivered> ToTopic(MailingToSend mailing, CancellationToken cancellationToken) => ToPerson(mailing, 0, cancellationToken);

        public Task<Delivered> ToPerson(MailingToSend mailing, long telegramId, CancellationToken cancellationToken)
        {
            Sent.Add((mailing, telegramId));
            return Task.FromResult(new Delivered(DeliveryState.Sent, 1));
        }
    }
}
