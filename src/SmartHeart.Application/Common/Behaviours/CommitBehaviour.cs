using MediatR;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Common.Behaviours;

/// <summary>
/// Makes what a command changed durable when it went well, and forgets it when it did not. Queries never meet it: the constraint keeps
/// them out.
/// </summary>
internal sealed class CommitBehaviour<TRequest, TResponse>(IUnitOfWork unitOfWork) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand
    where TResponse : IFailable<TResponse>
{
    private static readonly Error ChangedMeanwhile = new Conflict("changed.meanwhile");

    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        try
        {
            var response = await next();
            if (response.Error is null) await unitOfWork.Commit(cancellationToken);
            else unitOfWork.Discard();
            return response;
        }
        catch (ConcurrencyConflictException)
        {
            unitOfWork.Discard();
            return TResponse.Fail(ChangedMeanwhile);
        }
        catch
        {
            // The update goes on to an apology: half of a command must not be saved along with it.
            unitOfWork.Discard();
            throw;
        }
    }
}
