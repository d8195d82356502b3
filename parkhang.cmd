@echo off
rem Starts Parkhang on Windows. No variable stands in a block: a parenthesis in a path would end it.
setlocal
set "home=%~dp0"
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%java%" set "java=java.exe"
set "jar=%home%parkhang.jar"
if not exist "%jar%" set "jar=%home%target\parkhang.jar"
if not exist "%jar%" (
    echo parkhang: error: there is no parkhang.jar beside this script 1>&2
    exit /b 1
)
if "%java%"=="java.exe" (
    where java.exe >nul 2>nul || (
        echo parkhang: error: there is no Java; install a Java runtime, version 17 or newer 1>&2
        exit /b 1
    )
)
chcp 65001 >nul 2>nul
rem As parkhang has them for one edition or some hundreds; it says why.
set "heap=-XX:+UseSerialGC -XX:-UsePerfData -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -Xms64m -Xmn24m"
"%java%" %heap% -XX:TieredStopAtLevel=1 -Xlog:disable -Dorg.lwjgl.util.NoHashChecks=true -Djava.awt.headless=true "-Dparkhang.home=%home%." -jar "%jar%" %*
exit /b %errorlevel%
