using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>
/// An admin saves the audience of a mailing under a name. A name that is taken is refused (<see cref="AudienceErrors.NameTaken"/>), unless it is the one that is to
/// be overwritten.
/// </summary>
[Allow(Role.Admin)]
public sealed record SaveSegment : ICommand<Done>
{
    /// <summary>The mailing.</summary>
    public int MailingId { get; init; }

    /// <summary>As typed; not looked at when <see cref="Over"/> is given.</summary>
    public string Name { get; init; } = "";

    /// <summary>The saved audience to overwrite; 0 for a new one.</summary>
    public int Over { get; init; }
}

internal sealed class SaveSegmentValidator : AbstractValidator<SaveSegment>
{
    public SaveSegmentValidator() => RuleFor(x => x.Name).MustParse(Segment.ParseName).When(x => x.Over == 0);
}

internal sealed class SaveSegmentHandler(IMailingReads mailings, ISegmentRepository segments, Journal journal, TimeProvider clock)
    : ICommandHandler<SaveSegment, Done>
{
    public async Task<Result<Done>> Handle(SaveSegment command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.MailingId, cancellationToken) is not { } mailing) return MailingErrors.Gone;

        return command.Over == 0
            ? await Add(Segment.ParseName(command.Name).Value, mailing.Audience, cancellationToken)
            : await Overwrite(command.Over, mailing.Audience, cancellationToken);
    }

    private async Task<Result<Done>> Add(string name, Audience audience, CancellationToken cancellationToken)
    {
        var all = await segments.All(cancellationToken);
        if (all.FirstOrDefault(segment => segment.IsCalled(name)) is { } taken) return AudienceErrors.NameTaken.With("id", taken.Id);
        if (all.Count >= Segment.Most) return AudienceErrors.TooManySaved.With("max", Segment.Most);

        var saved = Segment.Save(name, audience, clock.GetUtcNow());
        if (saved.Error is { } error) return error;

        segments.Add(saved.Value);
        journal.Done(AuditActions.SegmentSaved, name, saved.Value);
        return Done.Ok;
    }

    private async Task<Result<Done>> Overwrite(int id, Audience audience, CancellationToken cancellationToken)
    {
        if (await segments.Find(id, cancellationToken) is not { } segment) return AudienceErrors.Gone;
        if (segment.Mean(audience).Error is { } error) return error;

        journal.Done(AuditActions.SegmentSaved, segment.Name, segment);
        return Done.Ok;
    }
}
