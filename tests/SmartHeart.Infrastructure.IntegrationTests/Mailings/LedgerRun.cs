using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>Does the same to the ledger and to its model, as chance has it.</summary>
internal sealed class LedgerRun(PumpedMailing mailing, LedgerModel model, Random chance)
{
    public static readonly MailingPolicy Policy = new() { Patience = TimeSpan.FromMinutes(3) };

    private static readonly RecipientState[] Outcomes =
    [
        RecipientState.Sent, RecipientState.Sent, RecipientState.Pending, RecipientState.Pending, RecipientState.Blocked, RecipientState.Deactivated,
        RecipientState.Failed, RecipientState.Failed, RecipientState.Unknown,
    ];

    private readonly List<Settlement> _answers = [];

    private DateTimeOffset Now => mailing.App.Time.GetUtcNow();

    /// <returns>What was done.</returns>
    public async Task<string> Step() => chance.Next(40) switch
    {
        < 12 => await Claim(chance.Next(1, 5)),
        < 24 => await Settle(),
        24 => await Expire(atStart: true),
        25 or 26 => await Expire(atStart: false),
        < 31 => Wait(),
        31 => await Press(new PauseMailing(mailing.Id)),
        < 34 => await Press(new ResumeMailing(mailing.Id)),
        < 37 => await Finish(),
        37 => await Repeat(RecipientState.Failed),
        38 => await Repeat(RecipientState.Unknown),
        _ when chance.Next(8) == 0 => await Press(new CancelMailing(mailing.Id)),
        _ => Wait(),
    };

    public async Task Agrees(string about)
    {
        (await mailing.Rows()).Select(row => (row.UserId, row.State, row.Attempts)).ShouldBe(model.Rows, about);
        await mailing.AddsUp(about);
        if (await State() == MailingState.Finished) model.HasOpen.ShouldBeFalse($"somebody waits in a finished mailing; {about}");
    }

    /// <summary>Everybody comes to a final state, by the way of a crash.</summary>
    public async Task GoesToTheEnd()
    {
        await Press(new ResumeMailing(mailing.Id));
        await Claim(int.MaxValue);
        await Expire(atStart: true);
        await Finish();
    }

    private async Task<MailingState> State() => (await mailing.Read()).State;

    private async Task<string> Claim(int most)
    {
        var expected = await State() == MailingState.Running ? model.Claim(most, Now) : [];
        var people = (await mailing.Ledger.Claim(mailing.Id, most, default)).People;
        people.Select(person => person.UserId).ShouldBe(expected);
        _answers.AddRange(people.Select(person => new Settlement(
            person, Outcomes[chance.Next(Outcomes.Length)], MessageId: person.UserId)));
        return $"claim {string.Join(',', expected)}";
    }

    /// <summary>Some answers come, in whatever order and however late; some are told twice.</summary>
    private async Task<string> Settle()
    {
        var some = _answers.Where(_ => chance.Next(2) == 0).OrderBy(_ => chance.Next()).DistinctBy(one => one.UserId).ToList();
        if (some.Count == 0) return "no answers";
        _answers.RemoveAll(one => some.Contains(one) && chance.Next(6) > 0);
        model.Settle(some);
        await mailing.Ledger.Settle(mailing.Id, some, default);
        return $"answers {string.Join(", ", some.Select(one => $"{one.UserId} {one.State}"))}";
    }

    private async Task<string> Expire(bool atStart)
    {
        var lost = model.Expire(atStart ? DateTimeOffset.MaxValue : Now - (2 * Policy.Patience));
        (await mailing.Ledger.Expire(atStart, default)).ShouldBe(lost);
        return $"{lost} expired";
    }

    private string Wait()
    {
        mailing.App.Time.Advance(TimeSpan.FromSeconds(chance.Next(1, 200)));
        return "time";
    }

    private async Task<string> Press(ICommand<Done> command)
    {
        await mailing.Does(command);
        // What was let go on completes its recipients first.
        if (await State() == MailingState.Preparing) await mailing.Prepare();
        return $"{command.GetType().Name}: {await State()}";
    }

    private async Task<string> Finish()
    {
        var running = await State() == MailingState.Running;
        await mailing.App.Services.GetRequiredService<IOwnCommands>().Run(new FinishMailing(mailing.Id));
        if (running) (await State() is MailingState.Finished or MailingState.Cancelled).ShouldBe(!model.HasOpen);
        return $"finish: {await State()}";
    }

    private async Task<string> Repeat(RecipientState state)
    {
        var was = await State();
        var may = model.Count(state) > 0
            && (was == MailingState.Finished || (was == MailingState.Cancelled && model.Count(RecipientState.Sending) == 0));
        (await mailing.App.Send(new RepeatMailing(mailing.Id, state), TestActor.Owner())).IsOk.ShouldBe(may);
        if (may && was == MailingState.Cancelled) model.LeaveRest();
        if (may) model.PutBack(state);
        return $"repeat {state}";
    }
}
