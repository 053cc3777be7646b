namespace Microsoft.SqlServer.Server;

/// <summary>A type of <see cref="Format.UserDefined"/> that writes and reads itself.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}
