using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Application.Audit;

/// <summary>An admin names the day whose lines to read. Nothing is changed: it is what a form asks for.</summary>
[Allow(Role.Admin)]
public sealed record ChooseJournalDay : ICommand<DateTimeOffset>
{
    /// <summary>What else holds of the lines.</summary>
    public JournalFilter Filter { get; init; } = new();

    /// <summary>A moment of that day, UTC; null before it is named.</summary>
    public DateTimeOffset? At { get; init; }
}

internal sealed class ChooseJournalDayValidator : AbstractValidator<ChooseJournalDay>
{
    public ChooseJournalDayValidator() => RuleFor(x => x.At).MustPass(at => at is null ? MomentErrors.PastNotUnderstood : null);
}

internal sealed class ChooseJournalDayHandler : ICommandHandler<ChooseJournalDay, DateTimeOffset>
{
    public Task<Result<DateTimeOffset>> Handle(ChooseJournalDay command, CancellationToken cancellationToken) =>
        Task.FromResult<Result<DateTimeOffset>>(command.At!.Value);
}
