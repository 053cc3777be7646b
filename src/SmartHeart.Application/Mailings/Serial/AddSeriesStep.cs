using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Mailings.Serial;

/// <summary>An admin adds a message to a series that does not run. Half-filled it is the draft of the form.</summary>
[Allow(Role.Admin)]
public sealed record AddSeriesStep : ICommand<Done>
{
    /// <summary>The series.</summary>
    public int SeriesId { get; init; }

    /// <summary>After what starts the series; null before it is told.</summary>
    public TimeSpan? Delay { get; init; }

    /// <summary>One of <see cref="InterestTopics.Each"/>.</summary>
    public Interests Topic { get; init; }

    /// <summary>What it says; null before it is told.</summary>
    public MailingContent? Content { get; init; }
}

internal sealed class AddSeriesStepValidator : AbstractValidator<AddSeriesStep>
{
    public AddSeriesStepValidator()
    {
        RuleFor(x => x.Delay).MustPass(delay => delay is { } told ? Series.WhyNot(told) : SeriesErrors.Delay.With("days", (int)Series.MaxDelay.TotalDays));
        RuleFor(x => x.Topic).MustPass(topic => InterestTopics.Each.Contains(topic) ? null : MailingErrors.NoTopic);
        RuleFor(x => x.Content).MustPass(MailingContent.WhyNot);
    }
}

internal sealed class AddSeriesStepHandler(ISeriesRepository series, IMailingRepository mailings, Journal journal, TimeProvider clock)
    : ICommandHandler<AddSeriesStep, Done>
{
    public async Task<Result<Done>> Handle(AddSeriesStep command, CancellationToken cancellationToken)
    {
        if (await series.Find(command.SeriesId, cancellationToken) is not { } found) return SeriesErrors.Gone;

        var now = clock.GetUtcNow();
        var message = Mailing.Draft(command.Content!, command.Topic, now);
        if ((message.Error ?? found.AddStep(message.Value, command.Delay!.Value, now).Error) is { } error) return error;

        mailings.Add(message.Value);
        journal.Done(AuditActions.SeriesEdited, found.Name, found);
        return Done.Ok;
    }
}
