using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Mailings.Serial;

/// <summary>The bot looks whose turn has come for a message of a series.</summary>
/// <param name="StepId">The message of the series.</param>
[Allow(Role.System)]
public sealed record LookAtSeries(int StepId) : ICommand<Done>;

internal sealed class LookAtSeriesHandler(ISeriesEnrolment enrolment) : ICommandHandler<LookAtSeries, Done>
{
    public async Task<Result<Done>> Handle(LookAtSeries command, CancellationToken cancellationToken)
    {
        await enrolment.Enrol(command.StepId, cancellationToken);
        return Done.Ok;
    }
}
