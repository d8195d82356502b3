@echo off
rem Starts Parkhang on Windows.
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "jar=%home%parkhang.jar"
if not exist "%jar%" set "jar=%home%target\parkhang.jar"
if not exist "%jar%" (
    echo parkhang: error: there is no parkhang.jar beside this script 1>&2
    exit /b 1
)
chcp 65001 >nul
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true "-Dparkhang.home=%home%." -jar "%jar%" %*
exit /b %errorlevel%
