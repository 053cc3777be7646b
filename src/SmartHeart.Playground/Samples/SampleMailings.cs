using System.Text.Json.Serialization;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Playground.Samples;

/// <summary>Mailings of the past, with what became of them for each recipient, and a draft to go on with.</summary>
internal sealed class SampleMailings(IServiceProvider services, SampleClock clock, SampleFiles files)
{
    private const int Batch = 250;

    /// <summary>No message of the emulated chats has such a number: what was sent then is not there to be changed.</summary>
    private const int FirstMessageId = 1_000_000_000;

    private readonly IDeliveryLedger _ledger = services.GetRequiredService<IDeliveryLedger>();

    // Not for secrets: the same sample every time.
    private readonly Random _random = new(20261122);
    private int _messages = FirstMessageId;

    /// <summary>Sends those of the past, each on its day, and leaves a draft with a button that opens an item.</summary>
    public async Task Send(int contentId)
    {
        var today = clock.Now;
        foreach (var sample in SampleFiles.Read<SampleMailing[]>("mailings.json"))
        {
            clock.Now = today.AddDays(-sample.DaysAgo);
            var id = await Add(sample, contentId);
            if (!sample.IsDraft) await Deliver(id);
        }

        clock.Now = today;
    }

    private async Task<int> Add(SampleMailing sample, int contentId)
    {
        await using var scope = services.CreateAsyncScope();
        var picture = sample.Photo is null ? null : files.Upload(sample.Photo);
        var part = new MailingPart(picture?.Kind, picture?.FileId, picture?.UniqueId, sample.Html);
        var mailing = Mailing.Draft(new MailingContent([part]), sample.Topic, clock.Now).Value;
        mailing.PutButtons([new MailingButton(sample.Button, ContentId: contentId)], clock.Now);
        if (!sample.IsDraft)
        {
            // Who came later had no part in it.
            mailing.IsFor(new Audience([[new Condition(ConditionKind.JoinedBefore, At: clock.Now)]]), clock.Now);
            mailing.Start(clock.Now);
        }

        scope.ServiceProvider.GetRequiredService<IMailingRepository>().Add(mailing);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
        return mailing.Id;
    }

    private async Task Deliver(int id)
    {
        while (await _ledger.Prepare(id, CancellationToken.None))
        {
        }

        await Change(id, mailing => mailing.Prepared(clock.Now));
        while (await _ledger.Claim(id, Batch, CancellationToken.None) is { Looked: > 0 } claim)
        {
            clock.Now = clock.Now.AddSeconds(Batch / 30);
            await _ledger.Settle(id, [.. claim.People.Select(Settled)], CancellationToken.None);
        }

        await Change(id, mailing => mailing.Finish(clock.Now));
    }

    private Settlement Settled(ClaimedPerson person) => _random.Next(100) switch
    {
        0 or 1 => new Settlement(person, RecipientState.Blocked, Words: "Forbidden: bot was blocked by the user"),
        2 => new Settlement(person, RecipientState.Deactivated, Words: "Forbidden: user is deactivated"),
        _ => new Settlement(person, RecipientState.Sent, _messages++),
    };

    private async Task Change(int id, Action<Mailing> change)
    {
        await using var scope = services.CreateAsyncScope();
        change((await scope.ServiceProvider.GetRequiredService<IMailingRepository>().Find(id, CancellationToken.None))!);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
    }

    private sealed record SampleMailing(
        int DaysAgo, string Html, [property: JsonConverter(typeof(JsonStringEnumConverter<Interests>))] Interests Topic, string Button, string? Photo = null,
        bool IsDraft = false);
}
